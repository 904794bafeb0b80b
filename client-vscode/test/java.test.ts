import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJava, releaseOf, type LookupSystem } from '../src/server/javaSearch';

/** A system with these Javas: executable to version, or to undefined where it does not run. */
function fakeSystem(
  javas: Record<string, string | undefined>,
  more: Partial<LookupSystem> = {},
): LookupSystem & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    windows: false,
    env: {},
    isFile: (path) => path in javas,
    read: () => undefined,
    real: (path) => path,
    ask: (executable) => {
      asked.push(executable);
      const version = javas[executable];
      return Promise.resolve(version === undefined ? undefined : `openjdk version "${version}" 2025-04-15\n`);
    },
    ...more,
  };
}

const all = {
  '/s/bin/java': '21',
  '/x/runtime/bin/java': '25.0.3',
  '/h/bin/java': '17.0.15',
  '/usr/bin/java': '17.0.2',
};
const env = { JAVA_HOME: '/h', PATH: '/nothing:/usr/bin' };

void test('the setting comes first, then the bundled runtime, JAVA_HOME and PATH', async () => {
  const here = fakeSystem(all, { env });
  assert.equal((await findJava('/s/', '/x/runtime', here)).java?.origin, 'setting');
  assert.equal((await findJava('', '/x/runtime', here)).java?.origin, 'bundled');
  assert.equal((await findJava('', '/none', here)).java?.origin, 'JAVA_HOME');
  assert.equal((await findJava('', '/none', { ...here, env: { PATH: env.PATH } })).java?.executable, '/usr/bin/java');
});

void test('the setting may name the program itself', async () => {
  const found = await findJava('/s/bin/java', '/none', fakeSystem(all));
  assert.equal(found.java?.executable, '/s/bin/java');
});

void test('what is missing, too old or broken is passed and remembered', async () => {
  const here = fakeSystem(
    { '/h/bin/java': '1.8.0_402', '/a/java': undefined, '/b/java': '17' },
    { env: { JAVA_HOME: '/h', PATH: '/a:/b' } },
  );
  const { java, misses } = await findJava('/wrong', '/none', here);
  assert.equal(java?.executable, '/b/java');
  assert.deepEqual(
    misses.map(({ origin, why }) => [origin, why]),
    [
      ['setting', 'missing'],
      ['JAVA_HOME', 'too old'],
      ['PATH', 'broken'],
    ],
  );
});

void test('without any Java there is none, and a package without a runtime is no fault', async () => {
  assert.deepEqual(await findJava('', '/none', fakeSystem({})), { misses: [] });
});

void test('the file release spares the start of a virtual machine, links followed', async () => {
  const here = fakeSystem(
    { '/usr/bin/java': 'never asked' },
    {
      env: { PATH: '/usr/bin' },
      real: () => '/opt/jdk/bin/java',
      read: (path) => (path === '/opt/jdk/release' ? 'IMPLEMENTOR="x"\nJAVA_VERSION="21.0.7"\n' : undefined),
    },
  );
  const { java } = await findJava('', '/none', here);
  assert.equal(java?.release, 21);
  assert.deepEqual(here.asked, []);
});

void test('Windows has other slashes, names and separators', async () => {
  const here = fakeSystem(
    { 'C:\\jdk\\bin\\java.exe': '17', 'D:\\j\\java.exe': '21' },
    { windows: true, env: { JAVA_HOME: 'C:\\jdk\\' } },
  );
  assert.equal((await findJava('', 'C:\\none', here)).java?.executable, 'C:\\jdk\\bin\\java.exe');
  assert.equal(
    (await findJava('', 'C:\\none', { ...here, env: { Path: 'C:\\w;D:\\j' } })).java?.executable,
    'D:\\j\\java.exe',
  );
});

void test('versions of every age', () => {
  assert.deepEqual(['1.8.0_402', '17.0.15', '25', '26-ea', '21+35', 'x'].map(releaseOf), [8, 17, 25, 26, 21, 0]);
});
