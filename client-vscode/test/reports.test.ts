import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextName, reportName, yearOf, yearsOnOffer } from '../src/commands/years';
import { webviewPage } from '../src/html/webviewPage';
import { isNamedLikeNewReport, isNamedLikeReport, looksLikeReport } from '../src/reports/reportDetection';
import { summary, type Translate } from '../src/statusText';
import { holdsTable, isTooLarge, type Clipboard } from '../src/tables/clipboardTable';

void test('titles of reports, as people write them', () => {
  for (const title of [
    '青岚市水务局2023年政府信息公开工作年度报告',
    '# 青岚市水务局2023年政府信息公开工作年度报告',
    '\n\n青岚市水务局 2020 年政府信息公开工作 年度报告\n',
    '青岚市水务局2021年政府信息公开\n工作年度报告\n',
    '青岚市水务局2020年度政府信息公开年报',
    '**云泽县教育局2023年政府信息公开工作年度报告**',
  ]) {
    assert.ok(looksLikeReport(title), title);
  }
});

void test('texts that only speak of reports', () => {
  for (const text of [
    '',
    '关于做好2023年政府信息公开工作年度报告编制工作的通知',
    '政府信息公开工作年度报告怎么写',
    '请各科室在1月31日前报送2023年政府信息公开工作年度报告。',
    '# Notes\n\n一、买菜\n二、主动公开政府信息情况\n',
    `${'x\n'.repeat(30)}青岚市水务局2023年政府信息公开工作年度报告`,
  ]) {
    assert.ok(!looksLikeReport(text), text);
  }
});

void test('a report without its title is known by its headings', () => {
  assert.ok(looksLikeReport('一、总体情况\n\n## 二、主动公开政府信息情况\n\n三、 收到和处理政府信息公开申请情况\n'));
});

void test('headings of the official forms and their accepted variants count, each section once', () => {
  assert.ok(
    looksLikeReport('二、行政机关主动公开政府信息情况\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n'),
  );
  assert.ok(!looksLikeReport('二、行政机关主动公开政府信息情况\n二、主动公开政府信息情况\n'));
});

void test('names of files', () => {
  assert.ok(isNamedLikeReport('/a/青岚市水务局2023年政府信息公开工作年度报告.md'));
  assert.ok(isNamedLikeReport('C:\\a\\2023政府信息公开年报.md'));
  assert.ok(!isNamedLikeReport('/政府信息公开年报/readme.md'));
});

const clip = (html?: string, text?: string): Clipboard => ({ html, text });

void test('an empty file with the name of an organ and a year', () => {
  for (const name of [
    '青岚市水务局2024.md',
    '青岚市水务局2024年.txt',
    '云泽县人民政府办公室2023年度.md',
    '2024青岚市水务局.md',
  ]) {
    assert.ok(isNamedLikeNewReport(`/a/${name}`), name);
  }
  for (const name of [
    '会议纪要2024.md',
    '2024.md',
    '水务局.md',
    '青岚市水务局2024年工作计划.md',
    'notes2024.txt',
    '青岚市水务局12024.md',
  ]) {
    assert.ok(!isNamedLikeNewReport(`/a/${name}`), name);
  }
});

void test('the name of next year’s report', () => {
  const title = '青岚市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n2024年';
  assert.equal(nextName('水务局2023年报告.docx', ''), '水务局2024年报告.md');
  assert.equal(nextName('报告.v2.PDF', title), '报告.v2-2024.md');
  assert.equal(nextName('报告.xlsx', '没有年份'), '报告.md');
  assert.equal(nextName('2023.txt', title), '2024.txt');
  assert.equal(nextName('report.md', title), 'report-2024.md');
  assert.equal(nextName('2023', title), '2024');
});

void test('a table on the clipboard', () => {
  assert.ok(holdsTable(clip('<html><TABLE border=1><tr><td>1</td></tr></TABLE>'), false));
  assert.ok(holdsTable(clip(undefined, '自然人\t3\r\n法人\t4\r\n'), false));
  assert.ok(!holdsTable(clip('<p>the <tablespoon></p>', 'one line\twith a tab'), false));
  assert.ok(!holdsTable(clip(), false));
});

void test('numbers on the clipboard, for a caret in a table', () => {
  for (const text of ['8\t2\t0', '8\n2\n0', '8 2 0', '8，2，0', '8\r\n2']) {
    assert.ok(holdsTable(clip(undefined, text), true), text);
    assert.ok(!holdsTable(clip(undefined, text), false), text);
  }
  for (const text of ['8', '12.5', '全年收到8件', '']) {
    assert.ok(!holdsTable(clip(undefined, text), true), text);
  }
});

void test('a large spreadsheet on the clipboard is left alone', () => {
  const rows = (count: number): string => '1\t2\n'.repeat(count);
  const html = (count: number): string => `<table>${'<tr><td>1</td></tr>'.repeat(count)}</table>`;
  assert.ok(!isTooLarge(clip(html(500), rows(500))));
  assert.ok(isTooLarge(clip(html(501), undefined)));
  assert.ok(isTooLarge(clip(undefined, rows(501))));
  assert.ok(isTooLarge(clip(undefined, 'x'.repeat(2_000_001))));
  assert.ok(!isTooLarge(clip()));
});

const plainly: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/gu, (_, at: string) => String(args[Number(at)]));

void test('the status names only what is known', () => {
  const full = { kind: 'report', form: '2021', year: 2023, holding: 33, failing: 0, unjudged: 0 } as const;
  assert.equal(summary(full, plainly), 'Gouji ✓ 33/33 · form 2021 · year 2023');
  assert.equal(summary({ ...full, holding: 31, failing: 2 }, plainly), 'Gouji ✗ 31/33 · form 2021 · year 2023');
  assert.equal(summary({ ...full, holding: 30, unjudged: 3 }, plainly), 'Gouji … 30/33 · form 2021 · year 2023');
  assert.equal(
    summary({ ...full, errors: 2, warnings: 1, todo: 4 }, plainly),
    'Gouji ✗ 33/33 · 2 errors · 1 warnings · 4 still to be written · form 2021 · year 2023',
  );
  assert.equal(summary({ ...full, todo: 4 }, plainly), 'Gouji … 33/33 · 4 still to be written · form 2021 · year 2023');
  assert.equal(summary({ ...full, warnings: 1 }, plainly), 'Gouji … 33/33 · 1 warnings · form 2021 · year 2023');
  assert.equal(summary({ kind: 'report', holding: 0 }, plainly), 'Gouji');
  assert.equal(summary({ kind: 'other' }, plainly), 'Gouji: not a report');
  assert.equal(summary(undefined, plainly), 'Gouji');
});

void test('the page of the preview allows our own script and style, and nothing else', () => {
  const html = webviewPage({
    nonce: 'abc',
    source: 'https://x',
    script: 's.js',
    styles: ['s.css'],
    data: { state: 'file:///a"b<c' },
    waiting: '<wait>',
  });
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  assert.match(policy, /^default-src 'none'; style-src https:\/\/x; script-src 'nonce-abc'/u);
  assert.ok(!policy.includes('unsafe'));
  assert.ok(!html.includes('<wait>'));
  assert.ok(!html.includes('a"b'));
});

void test('years of a new report', () => {
  assert.deepEqual(yearsOnOffer(new Date('2022-01-10')), [2021, 2022, 2020, 2019]);
  assert.equal(yearOf('青岚市水务局2023年度'), 2023);
  assert.equal(yearOf('120233'), undefined);
  assert.equal(reportName('青岚市水务局', 2023, 'md'), '青岚市水务局2023年政府信息公开工作年度报告.md');
});
