import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CellPlaces, type Change } from '../src/form/cellPlaces';
import { CellWriter } from '../src/form/cellWriter';
import { placeBlock, spread, tabBlock } from '../src/form/clipboardBlock';
import { decimal, toText } from '../src/form/decimal';
import { digits, halfWidth, isFigure, valueOf } from '../src/form/figures';
import type { FormTable, Sum } from '../src/form/formData';
import { Grid, type Step } from '../src/form/grid';
import { Cells } from '../src/form/page/cells';
import { keyAction } from '../src/form/page/keys';
import { printedPage } from '../src/form/printedPage';
import { evaluate, offered } from '../src/form/sums';
import { copyBlock, copyTable } from '../src/form/tableCopy';

/**
 *  | 组    | a | b | t |
 *  | 组 | 甲 | a | b | t |     rows of three figures under merged labels, then a block with one wide figure
 */
const TABLE: FormTable = {
  id: 'T',
  name: '表',
  heading: '表',
  place: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  canBeBlank: true,
  rows: [
    [
      { text: '项目', scope: 'colgroup', across: 2, down: 1 },
      ...['自然人', '企业', '总计'].map((text) => ({ text, scope: 'col' as const, across: 1, down: 1 })),
    ],
    [{ text: '组', scope: 'rowgroup', across: 1, down: 2 }, label('甲'), value('1.a'), value('1.b'), value('1.t')],
    [label('乙'), value('2.a'), value('2.b'), value('2.t')],
    [{ text: '第二块', scope: 'colgroup', across: 5, down: 1 }],
    [
      { text: '许可', scope: 'row', across: 2, down: 1 },
      { field: '3.x', across: 3, down: 1 },
    ],
  ],
  cells: ['1.a', '1.b', '1.t', '2.a', '2.b', '2.t', '3.x'].map((field) => ({
    field,
    kind: field === '3.x' ? 'amount' : 'count',
    name: `表 › ${field}`,
    text: '',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  })),
};

function label(text: string): FormTable['rows'][number][number] {
  return { text, scope: 'row', across: 1, down: 1 };
}

function value(field: string): FormTable['rows'][number][number] {
  return { field, across: 1, down: 1 };
}

void test('decimals add up without rounding', () => {
  assert.equal(toText((decimal('0.1') ?? 0n) + (decimal('0.2') ?? 0n)), '0.3');
  for (const text of ['0', '12', '12.4', '-3', '0.000001', '-0.5', '123456789012345678901234567890']) {
    assert.equal(toText(decimal(text) ?? 0n), text);
  }
  for (const text of ['', '.5', '1.', '1.2345678', '１', 'x', '1 2', '--1', '1e3']) {
    assert.equal(decimal(text), undefined, text);
  }
});

void test('numbers become digits however they are written; anything else stays', () => {
  for (const [text, expected] of [
    ['１２', '12'],
    [' 12 ', '12'],
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零三', '103'],
    ['二〇二四', '2024'],
    ['两百', '200'],
    ['一万二千', '12000'],
    ['〇', '0'],
    ['007', '007'],
  ]) {
    assert.equal(digits(text ?? '', 'count'), expected, text);
  }
  for (const text of ['', '无', '/', '12件', '1,23', '十二件', '3.5', '-1', '1 2', '12|3', '十x']) {
    assert.equal(digits(text, 'count'), undefined, text);
  }
  assert.equal(digits('１２．５', 'amount'), '12.5');
  assert.equal(digits('-8', 'change'), '-8');
  assert.equal(halfWidth('１２，３ー件'), '12,3ー件');
});

void test('a cell is valued as the server does', () => {
  const ones = 1_000_000n;
  for (const [text, kind, expected] of [
    ['', 'count', 'blank'],
    ['　', 'count', 'blank'],
    ['12件', 'count', 12n * ones],
    ['52.15万元', 'amount', 52_150_000n],
    ['减4', 'change', -4n * ones],
    ['增加３', 'change', 3n * ones],
    ['增3', 'count', 'unreadable'],
    ['无', 'count', 'unreadable'],
    ['/', 'count', 'unreadable'],
    ['十二', 'count', 12n * ones],
    ['1 2', 'count', 'unreadable'],
  ] as const) {
    assert.equal(valueOf(text, kind), expected, text);
  }
  assert.ok(isFigure('', 'count') && isFigure('5', 'count') && !isFigure('5件', 'count') && !isFigure('abc', 'count'));
});

const ROW: Sum = {
  rule: 'sum-row',
  name: '横向合计',
  level: 'error',
  total: '1.t',
  operator: 'equal',
  addends: [
    { field: '1.a', sign: 1 },
    { field: '1.b', sign: 1 },
  ],
};
const BALANCE: Sum = {
  rule: 'sum-balance',
  name: '平衡',
  level: 'error',
  operator: 'equal',
  addends: [
    { field: '1.a', sign: 1 },
    { field: '2.a', sign: -1 },
  ],
};

void test('sums hold, fail, or wait for what is missing', () => {
  const state = (sum: Sum, cells: Record<string, string>): string => {
    const values = new Map(Object.entries(cells).map(([field, text]) => [field, valueOf(text, 'count')]));
    const [found] = evaluate([sum], values);
    return `${found?.state ?? 'none'} ${found?.expected === undefined ? '' : toText(found.expected)}`;
  };
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '3' }), 'holds 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '4' }), 'fails 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '', '1.t': '1' }), 'holds 1', 'a blank that must be zero is zero');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '', '1.t': '4' }), 'open 1');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '2', '1.t': '' }), 'open 3');
  assert.equal(state(ROW, { '1.a': '1', '1.b': '/', '1.t': '4' }), 'open ');
  assert.equal(state(ROW, { '1.a': '', '1.b': '', '1.t': '' }), 'holds ');
  assert.equal(state(ROW, { '1.a': '1', '1.t': '1' }), 'open ', 'a cell without a place');
  assert.equal(state(BALANCE, { '1.a': '5', '2.a': '3' }), 'fails 2');
  assert.equal(state(BALANCE, { '1.a': '5', '2.a': '5' }), 'holds 0');
  const most = { ...ROW, operator: 'at-most' as const };
  assert.equal(state(most, { '1.a': '1', '1.b': '2', '1.t': '2' }), 'holds 3');
  assert.equal(state(most, { '1.a': '1', '1.b': '2', '1.t': '4' }), 'fails 3');
  assert.equal(state({ ...ROW, level: 'off' }, { '1.a': '1' }), 'none ');
});

void test('only the sum of a total is offered, and no negative one', () => {
  const values = new Map(
    Object.entries({ '1.a': 5_000_000n, '1.b': 'blank' as const, '1.t': 'blank' as const, '2.a': 0n }),
  );
  const states = evaluate([ROW, BALANCE], values);
  assert.equal(offered(states, '1.t'), 5_000_000n);
  assert.equal(offered(states, '1.a'), undefined);
  assert.equal(offered(evaluate([{ ...ROW, operator: 'at-most' }], values), '1.t'), undefined);
  const minus = {
    ...ROW,
    addends: [
      { field: '1.a', sign: -1 },
      { field: '2.a', sign: 1 },
    ],
  };
  assert.equal(offered(evaluate([minus], values), '1.t'), undefined);
});

void test('arrows move as in a spreadsheet, across merged cells', () => {
  const grid = new Grid(TABLE);
  const walk = (from: string, ...steps: Step[]): string => steps.reduce((field, step) => grid.step(field, step), from);
  assert.equal(walk('1.a', 'right', 'right'), '1.t');
  assert.equal(walk('1.a', 'right', 'right', 'right'), '1.t', 'the edge');
  assert.equal(walk('1.b', 'down'), '2.b');
  assert.equal(walk('2.b', 'down'), '3.x', 'a wide cell stands under three columns');
  assert.equal(walk('3.x', 'up'), '2.a');
  assert.equal(walk('2.b', 'last'), '2.t');
  assert.equal(walk('2.b', 'first'), '2.a');
  assert.equal(walk('2.b', 'top'), '1.a');
  assert.equal(walk('2.b', 'bottom'), '3.x');
  assert.deepEqual(grid.between('2.b', '1.a'), [
    ['1.a', '1.b'],
    ['2.a', '2.b'],
  ]);
  assert.deepEqual(grid.block('1.b', 2, 2), [
    ['1.b', '1.t'],
    ['2.b', '2.t'],
  ]);
  assert.equal(grid.block('1.b', 2, 3), undefined, 'too wide');
  assert.equal(grid.block('2.a', 3, 1), undefined, 'too high');
  assert.equal(grid.commonColumn(['1.a', '2.a']), 2);
  assert.equal(grid.commonColumn(['1.a', '2.b']), undefined);
});

void test('a block goes where the cursor is, without labels that were copied along', () => {
  const grid = new Grid(TABLE);
  const put = (block: string[][], at = '1.a'): unknown => {
    const placing = placeBlock(block, at, grid);
    return placing.fits ? placing.texts : [placing.rows, placing.columns];
  };
  assert.deepEqual(put(tabBlock('1\t2\r\n3\t4\r\n')), { '1.a': '1', '1.b': '2', '2.a': '3', '2.b': '4' });
  assert.deepEqual(put(tabBlock('甲的名称\t1\t2\n乙的名称\t3\t4')), { '1.a': '1', '1.b': '2', '2.a': '3', '2.b': '4' });
  assert.deepEqual(
    put([
      ['项目', '', '自然人', '企业'],
      ['组', '甲的名称', '1', '2'],
    ]),
    { '1.a': '1', '1.b': '2' },
  );
  assert.deepEqual(put([['1', '', '3']]), { '1.a': '1', '1.b': '', '1.t': '3' });
  assert.deepEqual(put([['1', '无', '3']]), { '1.a': '1', '1.b': '无', '1.t': '3' });
  assert.deepEqual(put([['1', '2', '3', '4']]), [1, 4], 'refused: no digit is put anywhere else');
  assert.deepEqual(put(Array.from({ length: 600 }, () => ['1'])), [600, 1]);
  assert.deepEqual(
    spread([
      [
        { text: '组', across: 1, down: 2 },
        { text: '甲', across: 2, down: 1 },
        { text: '1', across: 1, down: 1 },
      ],
      [
        { text: '乙', across: 1, down: 1 },
        { text: '', across: 1, down: 1 },
        { text: '2', across: 1, down: 1 },
      ],
    ]),
    [
      ['组', '甲', '', '1'],
      ['', '乙', '', '2'],
    ],
  );
});

void test('what is copied carries its merges, and tabs', () => {
  const texts: Record<string, string> = { '1.a': '1', '1.b': '2', '1.t': '3', '3.x': '<9>' };
  const { html, text } = copyTable(TABLE, (field) => texts[field] ?? '');
  assert.match(html, /<th rowspan="2"[^>]*>组<\/th>/u);
  assert.match(html, /<td colspan="3"[^>]*>&lt;9&gt;<\/td>/u);
  assert.equal(text, '项目\t\t自然人\t企业\t总计\n组\t甲\t1\t2\t3\n\t乙\t\t\t\n第二块\t\t\t\t\n许可\t\t<9>\t\t');
  assert.equal(
    copyBlock(
      [
        ['1.a', '1.b'],
        ['2.a', '2.b'],
      ],
      (field) => texts[field] ?? '',
    ).text,
    '1\t2\n\t',
  );
});

/** The text once a change is made. */
function changed(text: string, { offset, length, text: inserted }: Change): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

/** A row of cells named a, b, c … behind a label, as the server tells their places. */
function placesIn(text: string, notation: 'pipe' | 'tab'): CellPlaces {
  const separator = notation === 'pipe' ? '|' : '\t';
  const cells: { field: string; start: number; end: number }[] = [];
  let at = text.indexOf(separator) + 1;
  for (const cell of text.slice(at).split('\n')[0]?.split(separator) ?? []) {
    const lead = cell.trim() === '' ? Math.min(1, cell.length) : cell.length - cell.trimStart().length;
    cells.push({ field: 'abcdefgh'[cells.length] ?? '', start: at + lead, end: at + lead + cell.trim().length });
    at += cell.length + 1;
  }
  const places = new CellPlaces();
  places.reset(text, [{ notation, cells }]);
  return places;
}

void test('cells are written where they stand, padding is kept', () => {
  const write = (text: string, notation: 'pipe' | 'tab', field: string, content: string): string => {
    const change = placesIn(text, notation).change(text, field, content);
    return change ? changed(text, change) : 'unknown';
  };
  assert.equal(write('甲| 1 | 2 |\n', 'pipe', 'a', '345'), '甲| 345 | 2 |\n');
  assert.equal(write('甲|   1 | 2 |\n', 'pipe', 'a', '34'), '甲|  34 | 2 |\n', 'right-aligned stays so');
  assert.equal(write('甲| 1   | 2 |\n', 'pipe', 'a', '34'), '甲| 34  | 2 |\n');
  assert.equal(write('甲|| 2 |\n', 'pipe', 'a', '7'), '甲| 7 | 2 |\n');
  assert.equal(write('甲| | 2 |\n', 'pipe', 'a', '7'), '甲| 7 | 2 |\n');
  assert.equal(write('甲|5|6|\n', 'pipe', 'b', ''), '甲|5|  |\n');
  assert.equal(write('甲\t\t2\n', 'tab', 'a', '7'), '甲\t7\t2\n');
  assert.equal(write('甲\t1\t2\n', 'tab', 'b', ''), '甲\t1\t\n');
});

void test('cells are followed through changes of the text', () => {
  const text = '前言\n甲\t1\t2\t3\n后记\n';
  const after = (...changes: Change[]): Record<string, string> => {
    const places = placesIn(text, 'tab');
    // The first tab of the text is in the row.
    let now = text;
    for (const change of changes) {
      now = changed(now, change);
    }
    places.apply(changes);
    return places.texts(now);
  };
  const at = text.indexOf('1');
  assert.deepEqual(after({ offset: 0, length: 2, text: '很长的前言\n又一行' }), { a: '1', b: '2', c: '3' });
  assert.deepEqual(after({ offset: at, length: 0, text: '9' }), { a: '91', b: '2', c: '3' });
  assert.deepEqual(after({ offset: at + 1, length: 0, text: '9' }), { a: '19', b: '2', c: '3' });
  assert.deepEqual(after({ offset: at, length: 1, text: '' }, { offset: at, length: 0, text: '77' }), {
    a: '77',
    b: '2',
    c: '3',
  });
  assert.deepEqual(after({ offset: at + 1, length: 1, text: '' }), { c: '3' }, 'a separator went: both are in doubt');
  assert.deepEqual(after({ offset: at, length: 0, text: '8\t' }), { b: '2', c: '3' }, 'a separator came');
  assert.deepEqual(after({ offset: 0, length: text.length, text: '' }), {});
  assert.deepEqual(after({ offset: text.length, length: 0, text: '尾' }), { a: '1', b: '2', c: '3' });
});

void test('edits go out one at a time; the newest text of a cell wins; none is lost when one is refused', async () => {
  const sent: Record<string, string>[] = [];
  let busy = false;
  let refuse = 2;
  const release: (() => void)[] = [];
  const writer = new CellWriter(
    async (texts) => {
      assert.equal(busy, false, 'one at a time');
      busy = true;
      await new Promise<void>((resolve) => release.push(resolve));
      busy = false;
      if (refuse-- > 0) {
        return { written: false, waiting: [] };
      }
      sent.push(Object.fromEntries(texts));
      return { written: true, waiting: [] };
    },
    () => assert.fail('nothing is lost'),
    () => Promise.resolve(),
  );
  const turn = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) {
      await Promise.resolve();
    }
  };
  writer.put({ a: '1' });
  await turn();
  writer.put({ a: '12', b: '5' });
  writer.put({ a: '123' });
  while (!writer.isIdle) {
    await turn();
    release.splice(0).forEach((go) => {
      go();
    });
  }
  assert.equal(sent.at(-1)?.['a'], '123');
  assert.equal(sent.filter((one) => one['b'] === '5').length, 1);
  assert.ok(!sent.some((one) => one['a'] === '12'), 'older than the newest is never sent');
});

void test('a cell that has no place for long is told', async () => {
  const lost: string[] = [];
  const writer = new CellWriter(
    () => Promise.resolve({ written: true, waiting: ['a'] }),
    (fields) => lost.push(...fields),
    () => Promise.resolve(),
  );
  writer.put({ a: '1', b: '2' });
  await writer.flush();
  assert.deepEqual(lost, ['a']);
});

void test('what one types is not overwritten by what the document still says', () => {
  const cells = new Cells();
  cells.reset([TABLE]);
  const first = cells.type({ '1.a': '1' });
  const second = cells.type({ '1.a': '12' });
  assert.deepEqual(second, { number: (first?.number ?? 0) + 1, texts: { '1.a': '12' } });
  assert.deepEqual(cells.take({ '1.a': '1', '1.b': '7' }, { '1.a': first?.number ?? 0 }, undefined), ['1.b']);
  assert.equal(cells.shown('1.a'), '12');
  cells.take({ '1.a': '12' }, { '1.a': second.number }, undefined);
  assert.deepEqual(cells.take({ '1.a': '99' }, {}, undefined), ['1.a'], 'the text was changed elsewhere');
  assert.deepEqual(cells.take({ '1.a': '98' }, {}, '1.a'), [], 'an input method is at work there');
});

void test('numerals are shown as typed and sent as digits; what would break the table is not sent', () => {
  const cells = new Cells();
  cells.reset([
    TABLE,
    { ...TABLE, canBeBlank: false, cells: TABLE.cells.map((cell) => ({ ...cell, field: `x${cell.field}` })) },
  ]);
  assert.deepEqual(cells.type({ '1.a': '十二' })?.texts, { '1.a': '12' });
  assert.equal(cells.shown('1.a'), '十二');
  assert.equal(cells.tidy('1.a'), '12');
  assert.equal(cells.type({ '1.a': '1|2' }), undefined);
  assert.equal(cells.problem('1.a'), 'not-a-figure');
  assert.deepEqual(cells.type({ '1.a': '若干' })?.texts, { '1.a': '若干' });
  assert.equal(cells.problem('1.a'), 'not-a-figure');
  assert.equal(cells.type({ 'x1.a': '' }), undefined);
  assert.equal(cells.problem('x1.a'), 'cannot-be-blank');
  cells.lose(['1.b']);
  assert.equal(cells.problem('1.b'), 'not-written');
});

void test('keys of a spreadsheet; those of an input method are its own', () => {
  const press = (key: string, more: object = {}): Parameters<typeof keyAction>[0] => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });
  const inCell = { inCell: true, editing: false, composing: false };
  assert.deepEqual(keyAction(press('Tab'), inCell), { kind: 'tab', back: false });
  assert.deepEqual(keyAction(press('Enter'), inCell), { kind: 'step', step: 'down', select: false });
  assert.deepEqual(keyAction(press('ArrowLeft'), inCell), { kind: 'step', step: 'left', select: false });
  assert.equal(keyAction(press('ArrowLeft'), { ...inCell, editing: true }), undefined);
  assert.deepEqual(keyAction(press('ArrowUp'), { ...inCell, editing: true }), {
    kind: 'step',
    step: 'up',
    select: false,
  });
  for (const key of ['Tab', 'Enter', 'ArrowDown', '=', 'Escape', 'F8']) {
    assert.equal(keyAction(press(key), { ...inCell, composing: true }), undefined, key);
  }
  assert.equal(keyAction(press('Tab'), { ...inCell, inCell: false }), undefined, 'buttons keep their order');
  assert.deepEqual(keyAction(press('F8', { shiftKey: true }), { ...inCell, inCell: false }), {
    kind: 'finding',
    back: true,
  });
  assert.deepEqual(keyAction(press('z', { ctrlKey: true, shiftKey: true }), inCell), { kind: 'redo' });
  assert.deepEqual(keyAction(press('Z', { metaKey: true }), inCell), { kind: 'undo' });
  assert.equal(keyAction(press('5'), inCell), undefined);
});

void test('the page to print loads nothing and runs nothing', () => {
  const page = printedPage('标题 <b>', '<p>正文</p>');
  assert.match(page, /<title>标题 &lt;b&gt;<\/title>/u);
  assert.doesNotMatch(page, /<script|<link|https?:|url\(/u);
});
