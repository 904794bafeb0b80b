// Puts the extension together in target/extension: bundles the code, and takes the rest from where it is written.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { notices } from './notices.mjs';
import { withoutConstraints } from './editorSchema.mjs';
import { client, extension, jar, root } from './places.mjs';
import { projectFactsPlugin } from './projectFacts.mjs';
import { addRules } from './rules.mjs';

if (!fs.existsSync(jar)) {
  console.error('server/target/gouji.jar is missing: run "mvn package" first.');
  process.exit(1);
}
fs.rmSync(extension, { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: client,
  entryPoints: ['src/extension.ts'],
  outfile: path.join(extension, 'dist/extension.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  plugins: [projectFactsPlugin],
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});
await build({
  absWorkingDir: client,
  entryPoints: ['src/form/page/main.ts'],
  outfile: path.join(extension, 'media/form.js'),
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'chrome128',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
fs.writeFileSync(path.join(extension, 'dist/THIRD-PARTY.txt'), notices(Object.keys(metafile.inputs)));

for (const name of [
  'README.md',
  'CHANGELOG.md',
  'language-configuration.json',
  'icons',
  'images',
  'l10n',
  'media',
  'syntaxes',
  'walkthrough',
]) {
  copy(path.join(client, name), name);
}
copy(jar, 'server/gouji.jar');
copy(path.join(path.dirname(jar), 'gouji-office.jar'), 'server/gouji-office.jar');
copy(path.join(root, 'LICENSE'), 'LICENSE');
copy(path.join(root, 'docs/samples/sample-2023-faulty.md'), 'samples/sample-2023-faulty.md');
const schema = JSON.parse(fs.readFileSync(path.join(root, 'docs/gouji.schema.json'), 'utf8'));
fs.mkdirSync(path.join(extension, 'schemas'));
fs.writeFileSync(path.join(extension, 'schemas/gouji.schema.json'), JSON.stringify(withoutConstraints(schema)));
fs.writeFileSync(path.join(extension, '.vscodeignore'), '');
for (const [name, value] of Object.entries(addRules())) {
  fs.writeFileSync(path.join(extension, name), JSON.stringify(value, null, 2) + '\n');
}

function copy(from, to) {
  fs.cpSync(from, path.join(extension, to), { recursive: true });
}
