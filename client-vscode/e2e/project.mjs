// The rest of the project, as the scenarios need it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const jar = path.join(root, 'server/target/gouji.jar');
export const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin/java') : 'java';

/** What the command line finds in a file. VS Code's Problems panel leaves hints out, so they are not asked for. */
export function findings(file, level = 'info') {
  const run = spawnSync(java, ['-jar', jar, 'check', '--format', 'json', '--level', level, '--lang', 'zh', file], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout).files.flatMap(({ findings: all }) =>
    (all ?? []).map(({ rule, start, message, level, fixes }) => ({
      rule,
      line: start.line,
      column: start.column,
      message,
      level,
      fixes,
    })),
  );
}

/** Reports to try: our samples, and the real ones where they stand beside the project. */
export function reports() {
  const samples = path.join(root, 'docs/samples');
  const seeds = path.join(root, '../shared/seeds');
  const list = (folder) =>
    fs
      .readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name));
  if (!fs.existsSync(seeds)) {
    console.log('  (no real reports beside the project: samples only)');
  }
  return [...list(samples), ...(fs.existsSync(seeds) ? list(seeds) : [])];
}

/** In one order, whatever the editor sorts by. */
export function sorted(findings) {
  return findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`).sort();
}
