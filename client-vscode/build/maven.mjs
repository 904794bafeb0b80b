// What "mvn verify" does here: install, check, test, build and package, with one line a step.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { client } from './places.mjs';

const windows = process.platform === 'win32';
const lock = createHash('sha256')
  .update(fs.readFileSync(path.join(client, 'package-lock.json')))
  .digest('hex');
const stamp = path.join(client, 'node_modules/.gouji-lock');

if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== lock) {
  // Nothing of what is installed needs a script to be run.
  step('npm', ['ci', '--ignore-scripts', '--no-progress', '--loglevel=error']);
  fs.writeFileSync(stamp, lock);
}
step('node', ['node_modules/typescript/bin/tsc', '-p', '.']);
step('node', ['node_modules/typescript/bin/tsc', '-p', 'src/form/page']);
step('node', ['node_modules/eslint/bin/eslint.js', '.']);
step('node', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn']);
step('node', ['build/test.mjs']);
step('node', ['build/build.mjs']);
step('node', ['build/package.mjs']);

function step(program, args) {
  console.log(`${program} ${args.join(' ')}`);
  const executable = program === 'node' ? process.execPath : windows ? `${program}.cmd` : program;
  const run = spawnSync(executable, args, { cwd: client, stdio: 'inherit', shell: windows && program !== 'node' });
  if (run.status !== 0) {
    process.exit(run.status ?? 1);
  }
}
