// Tries a package on the system that it is made for: its Java starts, and the sample is checked with it.
//   node build/smoke.mjs <unpacked package> <target>
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkTarget } from './executable.mjs';

const [folder, target] = process.argv.slice(2);
const extension = path.join(folder, 'extension');
const java = path.join(extension, 'runtime/bin', process.platform === 'win32' ? 'java.exe' : 'java');
checkTarget(java, target);

const version = run('-version');
console.log(version.stderr.trim());

const check = run(
  '-jar',
  path.join(extension, 'server/gouji.jar'),
  'check',
  '--format',
  'json',
  path.join(extension, 'samples/sample-2023-faulty.md'),
);
const findings = JSON.parse(check.stdout).files.flatMap((file) => file.findings ?? []);
if (!findings.some(({ rule }) => rule === 'sum-result')) {
  throw new Error(`The mistakes of the sample were not found: ${check.stdout}`);
}
console.log(`${target}: ${findings.length} findings in the sample`);

function run(...args) {
  const result = spawnSync(java, args, { encoding: 'utf8', timeout: 120_000 });
  // 1 says that there are findings.
  if (result.error || (result.status !== 0 && result.status !== 1)) {
    throw new Error(`${java} ${args.join(' ')} ended with ${result.error ?? result.status}\n${result.stderr}`);
  }
  return result;
}
