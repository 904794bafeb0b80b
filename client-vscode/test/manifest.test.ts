import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { serverSettings } from 'gouji:project-facts';

/** The folder of the extension; put in when the tests are bundled. */
declare const CLIENT: string;

interface Setting {
  enum?: (string | null)[];
  type?: string | string[];
  pattern?: string;
  minimum?: number;
}

interface Manifest {
  contributes: {
    commands: { command: string }[];
    keybindings: { key: string; command: string; when: string }[];
    menus: Record<string, { command: string; when?: string }[]>;
    configuration: { properties: Record<string, unknown> }[];
  };
}

const read = (name: string): string => fs.readFileSync(path.join(CLIENT, name), 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));
const manifest = json('package.json') as Manifest;
const sources = (fs.readdirSync(path.join(CLIENT, 'src'), { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(path.join('src', name)))
  .join('\n');

void test('every string of package.json is there in both languages, and none is left over', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map((match) => match[1]).sort();
  for (const name of ['package.nls.json', 'package.nls.zh-cn.json']) {
    assert.deepEqual(Object.keys(json(name) as object).sort(), [...new Set(used)], name);
  }
});

void test('every sentence of the code is there in Chinese, with the same gaps', () => {
  const chinese = json('l10n/bundle.l10n.zh-cn.json') as Record<string, string>;
  const said = [...sources.matchAll(/(?:l10n\.t|\bt)\(\s*'([^']+)'/gu)].map((match) => match[1] ?? '');
  assert.ok(said.length > 30);
  assert.deepEqual(Object.keys(chinese).sort(), [...new Set(said)].sort());
  const gaps = (text: string): string[] => [...text.matchAll(/\{\d\}/gu)].map((match) => match[0]).sort();
  for (const [english, translated] of Object.entries(chinese)) {
    assert.deepEqual(gaps(translated), gaps(english), english);
  }
});

void test('every command is registered, and every menu and key names one', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command).sort();
  const registered = [...sources.matchAll(/^ {4}'(gouji\.[\w.]+)': /gmu)].map((match) => match[1]).sort();
  assert.deepEqual(registered, declared);
  const { keybindings, menus } = manifest.contributes;
  for (const { command } of Object.values(menus).flat()) {
    assert.ok(declared.includes(command), command);
  }
  // A declared command waits for activation events when it is first run, and the next character would overtake it.
  for (const { command } of keybindings) {
    assert.ok(!declared.includes(command) && sources.includes(`'${command}'`), command);
  }
});

void test('the release workflow hands every jar that goes into a package on to the machines that pack', () => {
  const packed = ['build/places.mjs', 'build/build.mjs'].flatMap((name) => [
    ...read(name).matchAll(/'(?:server\/target\/)?(gouji[\w-]*\.jar)'/gu),
  ]);
  const workflow = read('../.github/workflows/release.yml');
  assert.ok(packed.length >= 2);
  for (const [, name] of packed) {
    assert.ok(workflow.includes(` server/target/${name ?? ''}\n`), name);
  }
});

void test('no command has the name of one of the server, which the language client registers', () => {
  const server = [
    'gouji.noop',
    'gouji.newReport',
    'gouji.nextYear',
    'gouji.insertTable',
    'gouji.normalizeTable',
    'gouji.recompute',
    'gouji.showReport',
    'gouji.showMissing',
  ];
  assert.deepEqual(
    manifest.contributes.commands.filter(({ command }) => server.includes(command)),
    [],
  );
});

void test('Tab belongs to the table only where nobody else wants it', () => {
  for (const { when } of manifest.contributes.keybindings.filter(({ key }) => key.endsWith('tab'))) {
    const guards = when.split(' && ');
    for (const guard of [
      'editorTextFocus',
      '!editorReadonly',
      'gouji.inTable',
      'config.gouji.table.tabKey',
      '!editorTabMovesFocus',
      '!editorHasMultipleSelections',
      '!isComposing',
      '!inSnippetMode',
      '!hasSnippetCompletions',
      '!hasOtherSuggestions',
      '!suggestWidgetVisible',
      '!inlineSuggestionVisible',
      '!inlineEditIsVisible',
      "(!vim.active || vim.mode == 'Insert')",
      "(!neovim.init || neovim.mode == 'insert')",
    ]) {
      assert.ok(guards.includes(guard), guard);
    }
  }
});

void test('other keys are ordered in a table only, and never where another extension or a menu has them', () => {
  const others = manifest.contributes.keybindings.filter(({ key }) => !key.endsWith('tab'));
  assert.ok(others.length > 0);
  for (const { key, when } of others) {
    const guards = when.split(' && ');
    const pastes = ['ctrl+v', 'shift+insert'].includes(key);
    const menus =
      pastes || ['backspace', 'delete'].includes(key) ? [] : ['!suggestWidgetVisible', '!codeActionMenuVisible'];
    for (const guard of [
      'editorTextFocus',
      '!editorReadonly',
      'gouji.inTable',
      'config.gouji.table.tabKey',
      '!editorHasMultipleSelections',
      '!isComposing',
      '!vim.active',
      '!neovim.init',
      ...menus,
      // A browser hands over the whole clipboard only to a paste of its own.
      ...(pastes ? ['!isWeb'] : []),
    ]) {
      assert.ok(guards.includes(guard), `${key}: ${guard}`);
    }
  }
});

void test('every setting that the code reads is declared, and the other way round', () => {
  const declared = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  // `editor.…` is VS Code's own.
  const readByCode = [...sources.matchAll(/\.get(?:<[^>]+>)?\('(?!editor\.)([\w.]+)'/gu)].map(
    (match) => `gouji.${match[1] ?? ''}`,
  );
  // VS Code and the language client read these themselves.
  const others = [...serverSettings, 'trace.server'].map((key) => `gouji.${key}`);
  assert.deepEqual([...new Set([...readByCode, ...others])].sort(), declared.sort());
});

void test('a setting of the server has the values here that .gouji.json has', () => {
  const schema = JSON.parse(fs.readFileSync(path.join(CLIENT, '../docs/gouji.schema.json'), 'utf8')) as {
    properties: Record<string, Setting>;
  };
  const settings = Object.assign(
    {},
    ...manifest.contributes.configuration.map(({ properties }) => properties),
  ) as Record<string, Setting>;
  for (const key of serverSettings) {
    const [there, here] = [schema.properties[key], settings[`gouji.${key}`]];
    // null is "not set", which a file says by leaving the key out.
    const set = <T>(values: T[] | undefined): T[] | undefined => values?.filter((value) => value !== null);
    assert.deepEqual(set(here?.enum), there?.enum, key);
    assert.deepEqual(
      [here?.type ?? []].flat().filter((type) => type !== 'null'),
      [there?.type ?? []].flat(),
      key,
    );
    assert.equal(here?.pattern, there?.pattern, key);
    assert.equal(here?.minimum, there?.minimum, key);
  }
});

void test('no module imports itself through others', () => {
  const files = (fs.readdirSync(path.join(CLIENT, 'src'), { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const imports = new Map(
    files.map((file) => [
      file,
      [...read(`src/${file}`).matchAll(/(?:from|import\()\s*'(\.[^']*)'/gu)].map((match) =>
        path.posix.join(path.posix.dirname(file), (match[1] ?? '').replace(/\.js$/u, '') + '.ts'),
      ),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): void => {
    assert.ok(!trail.includes(file), [...trail, file].join(' → '));
    if (!done.has(file)) {
      assert.ok(imports.has(file), file);
      imports.get(file)?.forEach((imported) => {
        visit(imported, [...trail, file]);
      });
      done.add(file);
    }
  };
  files.forEach((file) => {
    visit(file, []);
  });
});

void test('grammars and language configuration are well formed', () => {
  for (const name of ['syntaxes/gouji.tmLanguage.json', 'syntaxes/markdown-injection.tmLanguage.json']) {
    json(name);
  }
  const { wordPattern, onEnterRules } = json('language-configuration.json') as {
    wordPattern: { pattern: string; flags: string };
    onEnterRules: { beforeText: string }[];
  };
  const words = '我局收到15件，《条例》'.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
  assert.deepEqual(words, ['我局收到', '15', '件', '条例']);
  assert.ok(onEnterRules.every(({ beforeText }) => !new RegExp(beforeText, 'u').test('一、总体情况')));
});

void test('the lock file names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/u);
});

void test('the pictures of the extension’s page are there, and weigh no more than 200 KB together', () => {
  const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\((images\/[^)]+)\)/gu)].map((match) => match[1] ?? '');
  assert.ok(pictures.length > 0);
  const weights = pictures.map((name) => fs.statSync(path.join(CLIENT, name)).size);
  const weight = weights.reduce((all, each) => all + each, 0);
  assert.ok(weight <= 200_000, `${weight} bytes`);
});
