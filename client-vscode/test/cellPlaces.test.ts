import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CellPlaces, WORDS, type Change } from '../src/form/cellPlaces';
import { difference } from '../src/form/difference';

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

/** Words under a heading, from the end of the heading's line on. */
function words(text: string, from: string, lead = '\n\n'): CellPlaces {
  const start = text.indexOf(from) + from.length;
  const next = text.indexOf('\n#', start);
  const places = new CellPlaces();
  const end = start + text.slice(start, next).trimEnd().length;
  places.reset(text, [{ notation: WORDS, cells: [{ field: 'p', start, end, lead }] }]);
  return places;
}

void test('words are put under their heading, changed where they differ, and taken away with their blank line', () => {
  const write = (text: string, content: string): string => {
    const change = words(text, '## 一').change(text, 'p', content);
    return change ? changed(text, change) : 'unknown';
  };
  const blank = '## 一\n\n## 二\n';
  const full = '## 一\n\n甲。\n\n乙。\n\n## 二\n';
  assert.equal(write(blank, '甲。\n\n乙。'), full);
  assert.equal(write(full, ''), blank);
  assert.equal(write(blank, ''), blank);
  assert.deepEqual(words(full, '## 一').change(full, 'p', '甲。\n\n乙丙。'), {
    offset: full.indexOf('。\n\n##'),
    length: 0,
    text: '丙',
  });
  const windows = full.replaceAll('\n', '\r\n');
  assert.equal(words(windows, '## 一').texts(windows)['p'], '甲。\n\n乙。');
  const change = words(windows, '## 一').change(windows, 'p', '甲。\n\n乙。\n\n丙。');
  assert.ok(change);
  assert.equal(changed(windows, change), windows.replace('乙。', '乙。\r\n\r\n丙。'));
});

void test('words are followed while they are typed', () => {
  let text = '## 一\n\n## 二\n';
  const places = words(text, '## 一');
  for (const content of ['甲', '甲。', '甲。|<乙', '甲', '', '丙\n\n丁']) {
    const change = places.change(text, 'p', content);
    assert.ok(change, content);
    text = changed(text, change);
    places.apply([change]);
    assert.equal(places.texts(text)['p'], content);
  }
  assert.equal(text, '## 一\n\n丙\n\n丁\n\n## 二\n');
});

void test('only what differs is replaced; no character is cut in two', () => {
  for (const [before, after] of [
    ['', '甲'],
    ['甲乙丙', '甲丙'],
    ['甲甲', '甲甲甲'],
    ['😀😁', '😀😂'],
    ['😁', '😀😁'],
    ['相同', '相同'],
  ] as const) {
    const { from, length, text } = difference(before, after);
    assert.equal(before.slice(0, from) + text + before.slice(from + length), after);
    assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(text), text);
  }
});
