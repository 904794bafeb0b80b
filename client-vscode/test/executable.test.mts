import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkTarget, targetOf } from '../build/executable.mjs';

/** The first bytes of a program. */
function head(...parts: [at: number, bytes: number[]][]): Buffer {
  const bytes = Buffer.alloc(256);
  parts.forEach(([at, values]) => {
    bytes.set(values, at);
  });
  return bytes;
}

const elf = (machine: number): Buffer => head([0, [0x7f, 0x45, 0x4c, 0x46, 2, 1]], [18, [machine, 0]]);
const macho = (machine: number): Buffer => head([0, [0xcf, 0xfa, 0xed, 0xfe, machine, 0, 0, 1]]);
const pe = (...machine: number[]): Buffer =>
  head([0, [0x4d, 0x5a]], [60, [128]], [128, [0x50, 0x45, 0, 0, ...machine]]);

void test('a program tells which system it is made for', () => {
  assert.equal(targetOf(elf(0x3e)), 'linux-x64');
  assert.equal(targetOf(elf(0xb7)), 'linux-arm64');
  assert.equal(targetOf(macho(0x07)), 'darwin-x64');
  assert.equal(targetOf(macho(0x0c)), 'darwin-arm64');
  assert.equal(targetOf(pe(0x64, 0x86)), 'win32-x64');
  assert.equal(targetOf(pe(0x64, 0xaa)), 'win32-arm64');
});

void test('scripts, other machines and stubs are none of these', () => {
  assert.equal(targetOf(Buffer.from('#!/bin/sh\nexec java "$@"\n')), undefined);
  assert.equal(targetOf(elf(0x28)), undefined);
  assert.equal(targetOf(Buffer.alloc(0)), undefined);
  assert.equal(targetOf(head([0, [0x4d, 0x5a]], [60, [255, 255, 255, 127]])), undefined);
});

void test('a program for another system is refused', () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-')), 'java');
  fs.writeFileSync(file, elf(0xb7));
  checkTarget(file, 'linux-arm64');
  assert.throws(() => {
    checkTarget(file, 'linux-x64');
  }, /linux-arm64, not for linux-x64/u);
  // Node itself is a program for the system that this runs on.
  checkTarget(process.execPath, `${process.platform}-${process.arch}`);
  fs.rmSync(path.dirname(file), { recursive: true });
});
