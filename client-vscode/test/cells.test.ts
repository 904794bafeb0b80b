import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Composition, type Selected } from '../src/tables/composition';
import { Cells, type CellSpan, type Lines } from '../src/tables/cells';

/** The folder of the extension; put in when the tests are bundled. */
declare const CLIENT: string;

const CASES = path.join(CLIENT, '../server/src/test/resources/cells');

interface Case {
  readonly name: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** The text without the marks ⟦ and ⟧, and the cells that they stand around. */
function unmark(marked: readonly string[]): { lines: string[]; cells: CellSpan[] } {
  const cells: CellSpan[] = [];
  const lines = marked.map((line, at) => {
    let out = '';
    let start = 0;
    for (const character of line) {
      if (character === '⟦') {
        start = out.length;
      } else if (character === '⟧') {
        cells.push({ line: at, start, end: out.length });
      } else {
        out += character;
      }
    }
    return out;
  });
  return { lines, cells };
}

const linesOf = (lines: readonly string[]): Lines => ({ count: lines.length, line: (at) => lines[at] ?? '' });

function forward(cells: Cells): CellSpan[] {
  const found: CellSpan[] = [];
  for (let cell = cells.next(0, -1); cell && found.length < 10_000; cell = cells.next(cell.line, cell.end)) {
    found.push(cell);
  }
  return found;
}

function back(cells: Cells, lines: readonly string[]): CellSpan[] {
  const found: CellSpan[] = [];
  let cell = cells.previous(lines.length - 1, Number.MAX_SAFE_INTEGER);
  for (; cell && found.length < 10_000; cell = cells.previous(cell.line, cell.start)) {
    found.unshift(cell);
  }
  return found;
}

for (const file of fs.readdirSync(CASES).sort()) {
  for (const { name, file: report, lines: marked } of JSON.parse(
    fs.readFileSync(path.join(CASES, file), 'utf8'),
  ) as Case[]) {
    void test(`the cells of ${report}: ${name}`, () => {
      const { lines, cells: expected } = unmark(marked);
      assert.ok(expected.length > 0);
      const cells = new Cells(linesOf(lines));
      assert.deepEqual(forward(cells), expected);
      assert.deepEqual(back(cells, lines), expected);
      for (const { line } of expected) {
        assert.ok(cells.isInTable(line), lines[line]);
      }
    });
  }
}

/** What Tab does at ‸ in a text: marks the cell it selects, or gives the text unchanged if there is none. */
function step(text: string, move: 'next' | 'previous'): string {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('‸'));
  const character = lines[line]?.indexOf('‸') ?? -1;
  lines[line] = lines[line]?.replace('‸', '') ?? '';
  const cell = new Cells(linesOf(lines))[move](line, character);
  if (cell) {
    const row = lines[cell.line] ?? '';
    lines[cell.line] = `${row.slice(0, cell.start)}⟦${row.slice(cell.start, cell.end)}⟧${row.slice(cell.end)}`;
  }
  return lines.join('\n');
}

void test('a step goes on where the caret is, whatever was typed into the cell', () => {
  const row = (cells: string): string =>
    `| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | ${cells} |`;
  assert.equal(step(row('123‸ | 2 | 3'), 'next'), row('123 | ⟦2⟧ | 3'));
  assert.equal(step(row('1‸23 | 2 | 3'), 'next'), row('123 | ⟦2⟧ | 3'));
  assert.equal(step(row('123 | 2 | ‸3'), 'previous'), row('123 | ⟦2⟧ | 3'));
  assert.equal(step(row('123 | 2 | 3‸'), 'next'), row('123 | 2 | 3'), 'the last cell of all');
  assert.equal(step(row('‸123 | 2 | 3'), 'previous'), row('123 | 2 | 3'), 'the first cell of all');
  assert.equal(step(row('abc 5x‸ | 2 | 3'), 'next'), row('abc 5x | ⟦2⟧ | 3'), 'no number at all');
});

void test('from the last cell of a table to the first of the next, whatever stands between', () => {
  const two = (a: string, b: string): string => `规章\t0\t0\t${a}\n\n三、收到\t申请\n\n行政复议\t\n${b}`;
  const cases = (cells: string): string => `结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n${cells}`;
  assert.equal(step(two('0‸', cases('1\t0\t0\t0\t1')), 'next'), two('0', cases('⟦1⟧\t0\t0\t0\t1')));
  assert.equal(step(two('0', cases('‸1\t0\t0\t0\t1')), 'previous'), two('⟦0⟧', cases('1\t0\t0\t0\t1')));
});

void test('figures and blanks of a table of the author’s own', () => {
  const table = (cells: string): string => `| 渠道 | 条数 |\n| --- | --- |\n| 网站 | ${cells} |\n| 微信 | 4 |`;
  assert.equal(step(table('3‸'), 'next'), table('3').replace('| 4 |', '| ⟦4⟧ |'));
});

void test('Tab is Tab outside of tables', () => {
  const text = [
    '# 青岚市水务局2023年政府信息公开工作年度报告',
    '\t2023年，我局认真贯彻落实《条例》。',
    '联系人：\t张三',
    '| 行政许可 | 0 |',
    '',
    '```',
    '| 行政许可 | 0 |',
    '```',
    '~~~',
    '| 行政许可 | 0 |',
  ];
  const cells = new Cells(linesOf(text));
  assert.deepEqual(
    text.map((_, line) => cells.isInTable(line)),
    [false, false, false, true, false, false, false, false, false, false],
  );
});

void test('a step is quick in a long document, and in a table that never ends', () => {
  const prose = Array.from({ length: 20_000 }, () => '全年公开信息12条，收到申请3件。');
  const table = Array.from({ length: 20_000 }, (_, at) => `| 网站 | ${at} | |`);
  for (const lines of [prose, table, [...prose, '| 行政许可 | 0 |', ...table]]) {
    const cells = new Cells(linesOf(lines));
    const begin = performance.now();
    for (let at = 0; at < 20; at++) {
      cells.next(at * 500, 3);
      cells.isInTable(at * 900);
    }
    assert.ok(performance.now() - begin < 2000, `${performance.now() - begin} ms`);
  }
});

void test('what an input method composes is typed once, when it is finished', () => {
  const composition = new Composition(() => true);
  const handle = (command: string, text?: string): unknown =>
    composition.handle(command, { text }, { start: 2, end: 2, line: '| 5 |', moved: false });

  /** What is typed in the end. Each step: the command, its text, what it replaces, what the editor has selected. */
  function composed(
    from: Selected,
    steps: readonly [string, number, number, Selected?][],
    editContext = true,
  ): { command: string; argument: unknown } | undefined {
    const composition = new Composition(() => editContext);
    composition.handle('compositionStart', {}, from);
    let selected = from;
    for (const [text, before, behind, set] of steps) {
      selected = set ?? { ...selected, moved: false };
      const argument =
        behind > 0
          ? { text, replacePrevCharCnt: before, replaceNextCharCnt: behind, positionDelta: 0 }
          : before > 0
            ? { text, replaceCharCnt: before }
            : { text };
      const command = behind > 0 ? 'compositionType' : before > 0 ? 'replacePreviousChar' : 'type';
      composition.handle(command, argument, selected);
    }
    return composition.handle('compositionEnd', {}, selected).passOn;
  }

  const typed = (text: string): unknown => ({ command: 'type', argument: { text } });
  const caret = (start: number, line: string, end = start): Selected => ({ start, end, line, moved: true });

  void test('what VS Code takes along with a composed text when the caret moves meanwhile is not typed', () => {
    const line = '| 二、上年结转政府信息公开申请数量 | | | 零 | 零 | 7 | 12 | 零 | 8 |';
    const ling: [string, number, number][] = [
      ['l', 0, 0],
      ['li', 1, 0],
      ['lin', 2, 0],
      ['ling', 3, 0],
    ];
    // Recorded in VS Code 1.139: the keys before it were late, and the caret has come to a cell further on.
    assert.deepEqual(
      composed(caret(26, line), [...ling, ['零7 | 12 | 零 | ', 16, 0, caret(42, line, 43)]]),
      typed('零'),
    );
    assert.deepEqual(
      composed(caret(47, line), [
        ['s', 0, 0],
        ['sh', 1, 0],
        ['shi', 2, 0, caret(47, line)],
      ]),
      typed('shi'),
    );
    assert.deepEqual(
      composed(caret(47, line), [
        ['s', 0, 0],
        ['sh', 1, 0],
        ['shii ', 4, 0, caret(51, line)],
      ]),
      typed('shi'),
    );
    assert.deepEqual(composed(caret(29, line), [...ling, ['12', 1, 3, caret(30, line)]]), typed('12'));
    // To the next line, before the place and, in a shorter line, behind its end.
    const prefix = line.slice(5, 26);
    assert.deepEqual(composed(caret(26, line), [...ling, [`${prefix}零`, 0, 24, caret(5, line, 6)]]), typed('零'));
    const short = '| 总计 | 12 | 5 |';
    // Behind it the browser has what was composed more than the line before had.
    const rest = `${short.slice(9)} 8 |零`;
    assert.deepEqual(composed(caret(40, line), [...ling, [`${rest}零`, 0, 33, caret(9, short, 11)]]), typed('零'));
    // The place after the composed text may be that of the caret, too; it is if nothing has been set meanwhile.
    const moved = caret(4, '| | 5 |', 5);
    assert.deepEqual(
      composed(caret(2, '| | 5 |'), [
        ['s', 0, 0],
        ['sh', 1, 0],
        ['一 ', 2, 0, moved],
      ]),
      typed('一'),
    );
    assert.deepEqual(
      composed(caret(2, '| | 5 |'), [
        ['s', 0, 0],
        ['sh', 1, 0],
        ['12', 2, 0],
      ]),
      typed('12'),
    );

    // An older one always describes the change around the figure that was selected.
    const selected = caret(2, '| 123 |', 5);
    assert.deepEqual(
      composed(selected, [
        ['y', 0, 0],
        ['一23', 0, 0],
      ]),
      typed('一'),
    );
    assert.deepEqual(
      composed(selected, [
        ['y', 0, 0],
        ['yii2', 0, 0],
        ['一 ', 0, 0],
      ]),
      typed('一'),
    );
    assert.deepEqual(
      composed(selected, [
        ['l', 0, 0],
        ['lii2', 0, 0],
        ['linn', 0, 0],
        ['ling', 0, 0],
        ['零', 0, 1],
      ]),
      typed('零'),
    );

    // An input method may begin with characters that are there.
    assert.deepEqual(
      composed(caret(4, '| 12 |'), [
        ['12', 2, 0],
        ['一二', 2, 0],
      ]),
      {
        command: 'compositionType',
        argument: { text: '一二', replacePrevCharCnt: 2, replaceNextCharCnt: 0, positionDelta: 0 },
      },
    );
  });
  assert.deepEqual(handle('type', '4'), { passOn: { command: 'type', argument: { text: '4' } } });
  assert.deepEqual(handle('compositionStart'), { shown: '' });
  assert.deepEqual(handle('type', 's'), { shown: 's' });
  assert.deepEqual(handle('compositionType', 'shi'), { shown: 'shi' });
  assert.deepEqual(handle('compositionType', '十'), { shown: '十' });
  assert.deepEqual(handle('compositionEnd'), { shown: '', passOn: { command: 'type', argument: { text: '十' } } });
  assert.deepEqual(handle('type', '5'), { passOn: { command: 'type', argument: { text: '5' } } });
  // Given up with Escape.
  handle('compositionStart');
  handle('compositionType', 'er');
  handle('compositionType', '');
  assert.deepEqual(handle('compositionEnd'), { shown: '' });
});
