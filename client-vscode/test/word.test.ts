import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeName, isReadable, isWritable, wordFindings } from '../src/word/wordFindings';

const WORDS = { paragraph: 'paragraph {0}', cell: 'table {0}, row {1}, cell {2}', page: 'page {0}, line {1}' };

const finding = (place: object | undefined) => ({
  rule: 'sum-row',
  level: 'error',
  message: '总计应为15',
  ...(place ? { place } : {}),
});

void test('findings of a Word file name their place', () => {
  const places = [
    { part: 3, cellPath: ['表三', '（一）予以公开', '总计'], table: 2, row: 5, cell: 9 },
    { part: 1, paragraph: 7 },
    { table: 2, row: 5, cell: 9, cellPath: [] },
    { page: 3, line: 12 },
    { sheet: '表三', address: 'D7' },
    undefined,
  ];
  const hint = { rule: 'style', level: 'hint', message: '不提' };
  const findings = wordFindings({ kind: 'report', text: '', findings: [...places.map(finding), hint] }, WORDS);
  assert.deepEqual(
    findings.map(({ text }) => text),
    [
      '表三 › （一）予以公开 › 总计：总计应为15',
      'paragraph 7：总计应为15',
      'table 2, row 5, cell 9：总计应为15',
      'page 3, line 12：总计应为15',
      '表三 D7：总计应为15',
      '总计应为15',
    ],
  );
});

void test('names of files', () => {
  assert.ok(['/a/报告.docx', 'B.DOC', 'c.wps', 'd.pdf', 'e.xlsx'].every(isReadable));
  assert.ok(!['a.md', 'docx', 'b.docx.txt'].some(isReadable));
  assert.ok(isWritable('/a/报告.docx') && !isWritable('/a/报告.doc') && !isWritable('/a/报告.pdf'));
  const taken = new Set(['/a.b/报告.md', '/a.b/报告-2.md']);
  assert.equal(
    freeName('/a.b/报告.docx', '.md', (name) => taken.has(name)),
    '/a.b/报告-3.md',
  );
});
