// Runs the unit tests: bundles each one, and hands them to Node's own test runner.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { client } from './places.mjs';
import { projectFactsPlugin } from './projectFacts.mjs';

const out = path.join(client, 'target/test');
fs.rmSync(out, { recursive: true, force: true });
const tests = fs.readdirSync(path.join(client, 'test')).filter((name) => /\.test\.m?ts$/u.test(name));
await build({
  entryPoints: tests.map((name) => path.join(client, 'test', name)),
  outdir: out,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [projectFactsPlugin],
  define: { CLIENT: JSON.stringify(client) },
  logLevel: 'warning',
});
const files = tests.map((name) => path.join(out, name.replace(/\.m?ts$/u, '.cjs')));
const run = spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...files], { stdio: 'inherit' });
process.exit(run.status ?? 1);
