// Which system a program is made for, told by its first bytes.
import fs from 'node:fs';

const ELF = { 62: 'x64', 183: 'arm64' };
const MACH_O = { 0x01000007: 'x64', 0x0100000c: 'arm64' };
const PE = { 0x8664: 'x64', 0xaa64: 'arm64' };

/** The target as VS Code names it (linux-x64, darwin-arm64, win32-x64 …); undefined for what is no 64-bit program. */
export function targetOf(bytes) {
  if (bytes.length < 64) {
    return undefined;
  }
  if (bytes.readUInt32BE(0) === 0x7f454c46 && bytes[4] === 2 && bytes[5] === 1) {
    return named('linux', ELF[bytes.readUInt16LE(18)]);
  }
  if (bytes.readUInt32LE(0) === 0xfeedfacf) {
    return named('darwin', MACH_O[bytes.readUInt32LE(4)]);
  }
  if (bytes.toString('latin1', 0, 2) === 'MZ') {
    const at = bytes.readUInt32LE(60);
    if (at + 6 <= bytes.length && bytes.toString('latin1', at, at + 4) === 'PE\0\0') {
      return named('win32', PE[bytes.readUInt16LE(at + 4)]);
    }
  }
  return undefined;
}

/** Fails unless `file` is a program for `target`. */
export function checkTarget(file, target) {
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    const read = fs.readSync(handle, bytes, 0, bytes.length, 0);
    const found = targetOf(bytes.subarray(0, read));
    if (found !== target) {
      throw new Error(`${file} is a program for ${found ?? 'no system that is known'}, not for ${target}.`);
    }
  } finally {
    fs.closeSync(handle);
  }
}

function named(system, machine) {
  return machine === undefined ? undefined : `${system}-${machine}`;
}
