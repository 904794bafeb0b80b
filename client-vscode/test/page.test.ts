import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, FigureCell, Sum } from '../src/form/formData';
import { Grid } from '../src/form/grid';
import { notesOf } from '../src/form/page/cellNotes';
import { Cells } from '../src/form/page/cells';
import { Cursor } from '../src/form/page/cursor';
import { nextSums, zeros } from '../src/form/page/fill';
import { keyAction } from '../src/form/page/keys';
import { nextFinding } from '../src/form/page/nextFinding';
import { marksOf, offerFor } from '../src/form/page/marks';
import { TextNews } from '../src/form/textNews';
import { plainOf } from '../src/form/snippet';
import { evaluate } from '../src/form/sums';
import type { Words } from '../src/form/words';
import { TABLE } from './formTable';

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

void test('a page hears only of fields that have become others, and of what was written', () => {
  const news = new TextNews();
  assert.deepEqual(news.of({ '1.a': '1', '1.b': '2' }), { '1.a': '1', '1.b': '2' });
  assert.deepEqual(news.of({ '1.a': '1', '1.b': '3' }), { '1.b': '3' });
  assert.deepEqual(news.of({ '1.a': '1' }), {}, 'its place is not known for now');
  assert.deepEqual(news.of({ '1.a': '1', '1.b': '3' }), { '1.b': '3' });
  news.reset({ '1.a': '9' });
  assert.deepEqual(news.of({ '1.a': '9' }), {});

  // The text changes behind what one typed, before the page hears that this was written.
  const cells = new Cells();
  cells.reset([TABLE]);
  const typed = cells.type({ '1.a': '5' });
  assert.deepEqual(cells.take({ '1.a': '5' }, {}, undefined), []);
  assert.deepEqual(cells.take({ '1.a': '7' }, {}, undefined), []);
  assert.deepEqual(cells.take({}, { '1.a': typed?.number ?? 0 }, undefined), ['1.a']);
  assert.equal(cells.shown('1.a'), '7');

  // What cannot be written stays on the page while others change.
  cells.type({ '1.a': '1|2' });
  assert.deepEqual(cells.take({ '1.b': '6' }, {}, undefined), ['1.b']);
  assert.equal(cells.shown('1.a'), '1|2');
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
  const inCell = { place: 'figure' as const, editing: false, composing: false };
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
  assert.equal(keyAction(press('Tab'), { ...inCell, place: undefined }), undefined, 'buttons keep their order');
  assert.deepEqual(keyAction(press('F8', { shiftKey: true }), { ...inCell, place: undefined }), {
    kind: 'finding',
    back: true,
  });
  assert.deepEqual(keyAction(press('z', { ctrlKey: true, shiftKey: true }), inCell), { kind: 'redo' });
  assert.deepEqual(keyAction(press('Z', { metaKey: true }), inCell), { kind: 'undo' });
  assert.equal(keyAction(press('5'), inCell), undefined);
});

void test('keys in words: Tab goes on, Enter makes a paragraph or goes on, the rest is for typing', () => {
  const press = (key: string, ctrlKey = false): Parameters<typeof keyAction>[0] => ({
    key,
    ctrlKey,
    metaKey: false,
    shiftKey: false,
    altKey: false,
  });
  const lines = { place: 'lines' as const, editing: false, composing: false };
  assert.deepEqual(keyAction(press('Tab'), lines), { kind: 'tab', back: false });
  assert.deepEqual(keyAction(press('Enter'), lines), { kind: 'paragraph' });
  assert.deepEqual(keyAction(press('Enter'), { ...lines, place: 'line' }), { kind: 'next' });
  assert.deepEqual(keyAction(press(' ', true), lines), { kind: 'offers' });
  assert.deepEqual(keyAction(press('z', true), lines), { kind: 'undo' });
  for (const key of ['=', 'Escape', 'Delete', 'ArrowUp', 'Home', 'F2', 'a']) {
    assert.equal(keyAction(press(key), lines), undefined, key);
  }
  assert.equal(keyAction(press('Enter'), { ...lines, composing: true }), undefined);
  assert.equal(keyAction(press('a', true), lines), undefined, 'all of the text, as everywhere');
});

void test('keys for a whole table', () => {
  const press = (code: string, altKey = true): Parameters<typeof keyAction>[0] => ({
    key: '?',
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey,
  });
  const inCell = { place: 'figure' as const, editing: false, composing: false };
  assert.deepEqual(keyAction(press('Digit0'), inCell), { kind: 'zeros' });
  assert.deepEqual(keyAction(press('Equal'), inCell), { kind: 'sums' });
  assert.deepEqual(keyAction(press('F10'), inCell), { kind: 'tools' });
  assert.equal(keyAction(press('KeyA'), inCell), undefined);
  assert.equal(keyAction(press('Digit0'), { ...inCell, place: 'lines' }), undefined);
});

const WORDS_CELL: FigureCell = {
  field: 'p',
  kind: 'words',
  name: '正文',
  text: '甲。',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
};

void test('words are sent as they are, but for blanks at their ends, and add nothing up', () => {
  const cells = new Cells();
  cells.reset([{ canBeBlank: true, cells: [WORDS_CELL] }]);
  assert.deepEqual(cells.type({ p: '１２件|<\n\n十二\n' })?.texts, { p: '１２件|<\n\n十二' });
  assert.equal(cells.shown('p'), '１２件|<\n\n十二\n', 'a paragraph may be begun');
  assert.equal(cells.problem('p'), 'none');
  assert.equal(cells.values().size, 0);
  assert.deepEqual(cells.take({ p: '１２件|<\n\n十二' }, { p: 1 }, undefined), [], 'what was sent came back');
});

void test('the cursor keeps what a cell had, and what is selected', () => {
  const cursor = new Cursor();
  const grid = new Grid(TABLE);
  assert.deepEqual(cursor.selected(grid), []);
  assert.ok(cursor.enter('1.a', '7'));
  cursor.editing = true;
  assert.ok(!cursor.enter('1.a', '8'));
  assert.equal(cursor.before, '7');
  assert.ok(cursor.editing);
  cursor.selectTo('2.b');
  assert.equal(cursor.moving, '2.b');
  assert.equal(cursor.selected(grid).flat().length, 4);
  assert.ok(cursor.enter('2.a', ''));
  assert.deepEqual([cursor.editing, cursor.hasSelection], [false, false]);
  assert.deepEqual(cursor.selected(grid), [['2.a']]);
  cursor.wholeTable = true;
  assert.ok(cursor.hasSelection);
  cursor.collapse();
  assert.ok(!cursor.hasSelection);
});

const total = (field: string, ...addends: string[]): Sum => ({
  rule: 'sum-row',
  name: '合计',
  level: 'error',
  total: field,
  operator: 'equal',
  addends: addends.map((one) => ({ field: one, sign: 1 })),
});
const SUMS = [total('1.t', '1.a', '1.b'), total('2.t', '2.a', '2.b')];

function filled(texts: Record<string, string>): Cells {
  const cells = new Cells();
  cells.reset([TABLE]);
  cells.type(texts);
  return cells;
}

void test('zeros go where no total belongs, sums where all is there', () => {
  const cells = filled({ '1.a': '3', '2.a': '1', '2.b': '2', '2.t': '9' });
  assert.deepEqual(zeros(TABLE, cells, SUMS), { '1.b': '0', '3.x': '0' });
  assert.deepEqual(nextSums(TABLE, cells, SUMS), { '1.t': '3' });
  assert.deepEqual(nextSums(TABLE, filled({}), SUMS), {});
});

void test('marks beside totals, checks under a table, offers in blank totals', () => {
  const cells = filled({ '1.a': '3', '1.b': '1', '1.t': '4', '2.a': '1', '2.b': '2', '2.t': '9' });
  const balance: Sum = {
    rule: 'sum-balance',
    name: '平衡',
    level: 'error',
    operator: 'equal',
    addends: [
      { field: '1.a', sign: 1 },
      { field: '2.a', sign: -1 },
    ],
  };
  const states = evaluate([...SUMS, balance], cells.values());
  const marks = marksOf(states);
  assert.deepEqual(
    [...marks.cells],
    [
      ['1.t', '✓'],
      ['2.t', '✗ 3'],
    ],
  );
  assert.deepEqual(marks.checks, [{ name: '平衡', fields: ['1.a', '2.a'], state: 'fails', text: '✗ +2' }]);
  assert.equal(offerFor(states, '1.t', ''), '4');
  assert.equal(offerFor(states, '1.t', '4'), '');
  assert.deepEqual(marksOf(evaluate([...SUMS, balance], filled({}).values())).cells.size, 0, 'nothing is no sum');
});

void test('the bar tells findings, what was typed, and sums', () => {
  const says = { sumShouldBe: '{0} {1}', takeSum: '= {0}', notAFigure: '?', cannotBeBlank: '0', notWritten: '! {0}' };
  const cells = filled({ '2.a': '1', '2.b': '2', '2.t': '9' });
  const findings: Finding[] = [{ id: 0, level: 'error', rule: 'sum-row', message: '不平', line: 1 }];
  const notes = (field: string, problem: ReturnType<Cells['problem']>, found = findings): string[] =>
    notesOf(
      { field, name: '名', shown: cells.shown(field), problem, findings: found, words: false },
      evaluate(SUMS, cells.values()),
      says as Words,
    ).notes.map(({ text }) => text);
  assert.deepEqual(notes('2.t', 'none'), ['不平', '合计 3', '= 3']);
  assert.deepEqual(notes('2.a', 'not-a-figure', []), ['?']);
  assert.deepEqual(notes('2.a', 'cannot-be-blank', []), ['0']);
  assert.deepEqual(notes('2.a', 'not-written', []), ['! 1']);
});

void test('F8 goes on from where the cursor is', () => {
  const order = ['title', 'a', 'b', 'c', 'd'];
  const found = ['a', 'c', 'c', undefined, 'd'].map((field, id) => ({
    id,
    level: 'warning' as const,
    rule: 'r',
    message: '',
    line: id,
    ...(field === undefined ? {} : { field }),
  }));
  const next = (last: number, step: 1 | -1, field?: string): number => nextFinding(found, last, step, field, order);
  assert.deepEqual([next(-1, 1), next(0, 1), next(4, 1), next(-1, -1), next(0, -1)], [0, 1, 0, 4, 4]);
  assert.equal(next(-1, 1, 'title'), 0);
  assert.equal(next(0, 1, 'a'), 1);
  assert.equal(next(1, 1, 'c'), 2);
  assert.equal(next(0, 1, 'b'), 1, 'what was repaired is no stop');
  assert.equal(next(4, -1, 'b'), 0);
  assert.equal(next(2, 1, 'c'), 3, 'what stands in no field comes in its turn');
  assert.equal(nextFinding(found.slice(0, 2), 0, 1, 'd', order), 0, 'from the end to the beginning');
});

void test('the text of a snippet', () => {
  assert.equal(plainOf('全年${1:12}件\\$，${2}完$0。\\\\'), '全年12件$，完。\\');
  assert.equal(plainOf('$5 与 $x'), ' 与 $x');
});
