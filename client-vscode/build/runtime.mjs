// A trimmed Java runtime for one system, with an archive of the server's classes where it can be made.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkTarget } from './executable.mjs';
import { extension } from './places.mjs';

/**
 * What the server needs of the JDK, the last three for office files; java.sql and others are only named by parts of
 * libraries that it does not use.
 */
const MODULES = 'java.base,java.logging,java.xml,java.desktop,jdk.unsupported';

/** Any moment will do, as long as it is always the same: the archive knows the jar by its time. */
const JAR_TIME = Date.UTC(2026, 0, 1) / 1000;

/**
 * Links a runtime out of `jdk`, which is a JDK of the target system; the jlink of this machine does it, and must be
 * of the same release.
 */
export function makeRuntime({ target, jdk, into }) {
  const home = jdk ?? process.env.JAVA_HOME ?? fail('Name a JDK: --jdk, or JAVA_HOME.');
  const release = Number(/^JAVA_VERSION="(\d+)/mu.exec(fs.readFileSync(path.join(home, 'release'), 'utf8'))?.[1]);
  const here = `${process.platform}-${process.arch}` === target;
  const linker = here ? home : (process.env.JAVA_HOME ?? home);
  const modules = fs.existsSync(path.join(home, 'jmods')) ? ['--module-path', path.join(home, 'jmods')] : [];
  if (!here && modules.length === 0) {
    fail(`${home} has no jmods: a runtime for another system cannot be linked from it.`);
  }
  run(path.join(linker, 'bin/jlink'), [
    ...modules,
    '--add-modules',
    MODULES,
    '--strip-debug',
    '--no-header-files',
    '--no-man-pages',
    release >= 21 ? '--compress=zip-9' : '--compress=2',
    '--output',
    into,
  ]);
  checkTarget(path.join(into, 'bin', target.startsWith('win32') ? 'java.exe' : 'java'), target);
  if (here) {
    makeArchive(into, release);
  } else {
    console.log(`No archive of classes for ${target}: it can only be made by running that system's Java.`);
  }
}

/** Runs the server through one session, and keeps the classes that it loaded. */
function makeArchive(runtime, release) {
  const jar = path.join(extension, 'server/gouji.jar');
  fs.utimesSync(jar, JAR_TIME, JAR_TIME);
  const file = release >= 25 ? 'gouji.aot' : 'gouji.jsa';
  const archive = path.join(runtime, file);
  // Java 25.0 crashes, before main, on most caches that also hold what lambdas link to. Without that part every cache
  // works, for some ten milliseconds at start.
  const make =
    release >= 25
      ? [`-XX:AOTCacheOutput=${archive}`, '-XX:+UnlockDiagnosticVMOptions', '-XX:-AOTInvokeDynamicLinking']
      : [`-XX:ArchiveClassesAtExit=${archive}`];
  const java = path.join(runtime, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  if (release < 25) {
    // Ours is a layer on the archive of the JDK's own classes, which jlink leaves out.
    run(java, ['-XX:+UseSerialGC', '-Xshare:dump']);
  }
  // The same collector and compiler as in use, or the archive does not fit.
  const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const use = release >= 25 ? `-XX:AOTCache=${archive}` : `-XX:SharedArchiveFile=${archive}`;
  // An archive that Java crashes on would be worse than none; so each is tried before it is packed.
  let works = false;
  for (let attempt = 1; attempt <= 8 && !works; attempt++) {
    fs.rmSync(archive, { force: true });
    run(java, [...options, ...make, '-jar', jar, 'lsp'], session());
    works =
      fs.existsSync(archive) && starts(java, [...options, use, '-XX:ErrorFile=/dev/null', '-jar', jar, '--version']);
    if (!works) {
      console.log(`Attempt ${attempt}: the archive of classes is missing or does not work.`);
    }
  }
  if (!works) {
    // The server runs without it, only its start takes longer: no reason to leave people without a package.
    fs.rmSync(archive, { force: true });
    console.error(`WARNING: no archive of classes works with ${java}; this package goes without one.`);
    return;
  }
  fs.writeFileSync(
    path.join(runtime, 'gouji-archive.json'),
    JSON.stringify({ file, release, jarTime: JAR_TIME }) + '\n',
  );
}

/** What an editor says at the start: hello, a report, a question about it, goodbye. */
function session() {
  const uri = 'file:///sample.md';
  const text = fs.readFileSync(path.join(extension, 'samples/sample-2023-faulty.md'), 'utf8');
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const capabilities = { textDocument: { diagnostic: {}, hover: {}, codeLens: {}, inlayHint: {}, foldingRange: {} } };
  const messages = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    { id: 3, method: 'textDocument/documentSymbol', params: { textDocument } },
    { id: 4, method: 'textDocument/codeLens', params: { textDocument } },
    { id: 5, method: 'textDocument/inlayHint', params: { textDocument, range } },
    { id: 6, method: 'textDocument/foldingRange', params: { textDocument } },
    { id: 7, method: 'textDocument/hover', params: { textDocument, position: range.start } },
    { id: 8, method: 'shutdown' },
    { method: 'exit' },
  ];
  return messages
    .map((message) => Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message })))
    .map((body) => `Content-Length: ${body.length}\r\n\r\n${body.toString()}`)
    .join('');
}

function starts(program, args) {
  return spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 }).status === 0;
}

function run(program, args, input = '') {
  const result = spawnSync(program, args, { input, encoding: 'utf8', timeout: 120_000 });
  if (result.status !== 0) {
    fail(`${program} ended with ${result.status ?? result.error}\n${result.stdout}${result.stderr}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
