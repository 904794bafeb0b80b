import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine, words } from '../src/server/commandLine';
import { reportsOnlyMiddleware } from '../src/server/reportsOnlyMiddleware';
import type { Java } from '../src/server/javaSearch';
import { isNoAnswer, messageOf, RequestFailure } from '../src/server/requestFailure';
import { RestartLimit } from '../src/server/restartLimit';
import { serverSettings, withServerSettings } from '../src/server/settings';

const java: Java = { executable: '/j/bin/javaSearch', origin: 'bundled', version: '17.0.15', release: 17 };

void test('the archive of classes is for the bundled Java that made it, and for no other', () => {
  const has = (by: Java, release: number, path = '/a.jsa'): boolean =>
    commandLine(by, 'g.jar', { path, release }, '').args.some((arg) => arg.endsWith(path));
  assert.ok(has(java, 17));
  assert.ok(!has(java, 25));
  assert.ok(!has({ ...java, origin: 'PATH' }, 17));
  assert.ok(commandLine(java, 'g.jar', { path: '/a.aot', release: 17 }, '').args.includes('-XX:AOTCache=/a.aot'));
});

void test('options of the user stand behind ours and before the jar', () => {
  const { args } = commandLine(java, 'g.jar', undefined, '-Xmx512m');
  assert.deepEqual(args.slice(-4), ['-Xmx512m', '-jar', 'g.jar', 'lsp']);
  assert.ok(args.indexOf('-Xmx256m') < args.indexOf('-Xmx512m'));
});

void test('Java keeps its own words away from standard output', () => {
  const { args } = commandLine(java, 'g.jar', undefined, '');
  assert.ok(args.indexOf('-Xlog:disable') < args.indexOf('-Xlog:all=error:stderr'));
});

void test('words are separated by blanks outside quotes', () => {
  assert.deepEqual(words(' -Xmx1g  "-Da=b c" -Dd="e f" '), ['-Xmx1g', '-Da=b c', '-Dd=e f']);
  assert.deepEqual(words(''), []);
});

void test('a server that keeps ending is started a few times, later each time, and again after a while', () => {
  let now = 0;
  const limit = new RestartLimit(3, 1000, () => now);
  assert.deepEqual([limit.next(), limit.next(), limit.next(), limit.next()], [0, 500, 1500, undefined]);
  now = 5000;
  assert.equal(limit.next(), 0);
  limit.next();
  limit.reset();
  assert.equal(limit.next(), 0);
});

void test('the server is told what the user filled in, and nothing of the extension', () => {
  const section = {
    mode: null,
    deadline: '02-15',
    organ: '',
    levels: {},
    suppress: [],
    java: { home: '/j' },
    language: 'en',
    firstPartLength: 900,
  };
  assert.deepEqual(serverSettings(section), { deadline: '02-15', firstPartLength: 900 });
  assert.deepEqual(serverSettings(null), {});
});

void test('changed settings are told in the same way, and other messages stay as they are', () => {
  const changed = { settings: { gouji: { mode: 'strict', organ: null, java: {} } } };
  assert.deepEqual(withServerSettings('workspace/didChangeConfiguration', changed), {
    settings: { gouji: { mode: 'strict' } },
  });
  assert.equal(withServerSettings('textDocument/didOpen', changed), changed);
  assert.deepEqual(withServerSettings('workspace/didChangeConfiguration', { settings: null }), { settings: null });
});

void test('only what is about report documents is sent, and each is opened once', async () => {
  const attached = new Set(['a']);
  const { middleware, reset } = reportsOnlyMiddleware((uri) => attached.has(uri));
  const sent: string[] = [];
  const notify = async (method: string, uri: string): Promise<void> => {
    await middleware.sendNotification(
      `textDocument/${method}`,
      (_type, params) => {
        sent.push(`${method} ${(params as { textDocument: { uri: string } }).textDocument.uri}`);
        return Promise.resolve();
      },
      { textDocument: { uri } },
    );
  };
  await notify('didOpen', 'a');
  await notify('didOpen', 'b');
  await notify('didChange', 'b');
  await notify('didOpen', 'a');
  await notify('didChange', 'a');
  attached.add('b');
  await notify('didChange', 'b');
  await notify('didOpen', 'b');
  await notify('didClose', 'a');
  await notify('didChange', 'a');
  assert.deepEqual(sent, ['didOpen a', 'didChange a', 'didOpen b', 'didClose a']);

  // A new server knows nothing.
  reset();
  await notify('didOpen', 'b');
  assert.equal(sent.at(-1), 'didOpen b');
});

void test('questions about other documents are answered here: nothing', async () => {
  const { middleware } = reportsOnlyMiddleware(() => false);
  const ask = (method: string): Promise<unknown> =>
    middleware.sendRequest(method, { textDocument: { uri: 'a' } }, undefined, () => Promise.reject(new Error('sent')));
  assert.equal(await ask('textDocument/hover'), null);
  assert.deepEqual(await ask('textDocument/diagnostic'), { kind: 'full', items: [] });
  assert.equal(await middleware.sendRequest('shutdown', undefined, undefined, () => Promise.resolve(1)), 1);
});

void test('an obsolete request has no answer, a refused one fails with the words of the server', () => {
  assert.ok(isNoAnswer(Object.assign(new Error('x'), { code: -32800 })));
  assert.ok(isNoAnswer(Object.assign(new Error('x'), { code: -32601 })));
  assert.ok(isNoAnswer(Object.assign(new Error('x'), { name: 'Canceled' })));
  assert.ok(!isNoAnswer(Object.assign(new Error('x'), { code: -32603 })));
  assert.ok(!isNoAnswer(undefined));
  assert.equal(messageOf(new RequestFailure('gouji/preview', new Error('no room'))), 'no room');
});
