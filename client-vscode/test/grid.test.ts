import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBlock, spread, tabBlock } from '../src/form/clipboardBlock';
import { Grid, type Step } from '../src/form/grid';
import { printedPage, savePage } from '../src/form/printedPage';
import { copyBlock, copyTable } from '../src/form/tableCopy';
import { TABLE } from './formTable';

void test('the page to print is written where one said, and that very file is opened', async () => {
  const done: unknown[] = [];
  const file = { place: 'file:///年报.html' };
  const opened = await savePage({ title: '标题', html: '<p>正文</p>' }, file, {
    write: (to, content) => {
      done.push(['written', to, new TextDecoder().decode(content)]);
      return Promise.resolve();
    },
    open: (what) => {
      done.push(['opened', what]);
      return Promise.resolve(true);
    },
  });
  assert.equal(opened, true);
  assert.deepEqual(done, [
    ['written', file, printedPage('标题', '<p>正文</p>')],
    ['opened', file],
  ]);
  // Nothing is opened that was not written.
  const full = { write: () => Promise.reject(new Error('full')), open: () => assert.fail('opened') };
  await assert.rejects(savePage({ title: '', html: '' }, file, full), /full/u);
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

void test('the page to print loads nothing and runs nothing', () => {
  const page = printedPage('标题 <b>', '<p>正文</p>');
  assert.match(page, /<title>标题 &lt;b&gt;<\/title>/u);
  assert.doesNotMatch(page, /<script|<link|https?:|url\(/u);
});
