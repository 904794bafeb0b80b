// Packs the extension that runs with any Java, or with --target one that brings its own:
//   node build/package.mjs
//   node build/package.mjs --target linux-x64 --jdk <JDK of that system>
// --pages names the https address of this folder, for the pictures of the extension's page.
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { client, extension } from './places.mjs';
import { makeRuntime } from './runtime.mjs';

const options = Object.fromEntries(
  process.argv.slice(2).flatMap((word, at, all) => (word.startsWith('--') ? [[word.slice(2), all[at + 1]]] : [])),
);
const { version } = JSON.parse(fs.readFileSync(path.join(client, 'package.json'), 'utf8'));
const runtime = path.join(extension, 'runtime');
fs.rmSync(runtime, { recursive: true, force: true });
if (options.target) {
  makeRuntime({ target: options.target, jdk: options.jdk, into: runtime });
}

const folder = path.join(client, 'target');
fs.mkdirSync(folder, { recursive: true });
const file = path.join(folder, options.target ? `gouji-${version}-${options.target}.vsix` : `gouji-${version}.vsix`);
// The list of files is of no interest on every build.
const { log } = console;
console.log = () => {};
try {
  await createVSIX({
    cwd: extension,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    // The page of an extension shows pictures from https addresses only.
    rewriteRelativeLinks: options.pages !== undefined,
    ...(options.pages ? { baseImagesUrl: options.pages, baseContentUrl: options.pages } : {}),
    skipLicense: false,
    ...(options.target ? { target: options.target } : {}),
  });
} finally {
  console.log = log;
  fs.rmSync(runtime, { recursive: true, force: true });
}
console.log(`${path.relative(client, file)}: ${(fs.statSync(file).size / 1e6).toFixed(1)} MB`);
