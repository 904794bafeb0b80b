import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import type { LookupSystem } from './javaSearch';

/** The computer that the extension runs on. */
export const localSystem: LookupSystem = {
  windows: process.platform === 'win32',
  env: process.env,
  isFile: (path) => fs.statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  read: (path) => {
    try {
      return fs.readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  real: (path) => {
    try {
      return fs.realpathSync(path);
    } catch {
      return path;
    }
  },
  ask: (executable) =>
    new Promise((resolve) => {
      execFile(executable, ['-version'], { timeout: 10_000 }, (error, out, err) => {
        resolve(error ? undefined : err + out);
      });
    }),
};
