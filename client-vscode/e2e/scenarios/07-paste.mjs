import assert from 'node:assert/strict';

export const title = 'a table out of a web page becomes the standard table, in one undo step';

const NAME = '青岚市水务局2023年政府信息公开工作年度报告.md';
const BEFORE = '# 青岚市水务局2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n';

const cell = (text, more = '') => `<td ${more}><p class="MsoNormal">${text}</p></td>`;
const row = (...cells) => `<tr>${cells.join('')}</tr>`;
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const TABLE = `<html><body><table border="1"><tbody>
${row(cell('行政复议', 'colspan="5"'), cell('行政诉讼', 'colspan="10"'))}
${row(...results.map((result) => cell(result, 'rowspan="2"')), cell('未经复议直接起诉', 'colspan="5"'), cell('复议后起诉', 'colspan="5"'))}
${row(...[...results, ...results].map((result) => cell(result)))}
${row(...[1, 0, 0, 0, 1, 2, 0, 0, 1, 3, 0, 0, 0, 0, 0].map((number) => cell(number)))}
</tbody></table></body></html>`;
const PLAIN = '行政复议\t行政诉讼\n结果维持\t结果纠正\n1\t0\n';

export const files = () => ({ [NAME]: BEFORE });

export async function run({ workbench, page, picture }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  await workbench.press('Control+End');
  await workbench.copy(TABLE, PLAIN);
  await workbench.press('Control+v');
  await page.locator('.editor-instance .view-line', { hasText: '未经复议直接起诉' }).first().waitFor();
  await picture('paste');
  const text = await workbench.saved(NAME);
  const numbers = text.split('\n').find((line) => /^\| 1 +\|/u.test(line)) ?? '';
  assert.deepEqual(
    numbers
      .split('|')
      .slice(1, -1)
      .map((part) => part.trim()),
    '1 0 0 0 1 2 0 0 1 3 0 0 0 0 0'.split(' '),
    text,
  );
  assert.ok(!text.includes('MsoNormal'));

  await workbench.press('Control+z');
  assert.equal(await workbench.saved(NAME), BEFORE, 'one undo takes all of it back');
}
