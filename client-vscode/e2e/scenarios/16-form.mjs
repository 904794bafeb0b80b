import assert from 'node:assert/strict';
import { Form, rowWith, sample } from '../form.mjs';

export const title = 'the form: figures at 20 ms a key, an input method, sums as one types, a total taken with one key';

const NAME = 'sample-2023.md';

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, picture }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写年报');
  assert.equal(await form.frame.locator('table.official').count(), 3);
  assert.equal(await form.frame.locator('th[rowspan="8"][scope="rowgroup"]').innerText(), '（三）不予公开');
  await form.go('T3.N.a');
  assert.equal(await form.where(), '表三 › 本年新收政府信息公开申请数量 › 自然人');
  assert.equal(await form.mark('T3.N.t'), '✓');
  await picture('form');

  // Forty figures, one key every 20 ms, and the rows go on below one another.
  const rows = ['N', 'P', 'R1', 'R2', 'R3.1', 'R3.2'];
  const figures = rows.map((_, r) => [...'abcdef'].map((_, c) => String((r * 7 + c * 3) % 40)));
  for (const [r, row] of figures.entries()) {
    await form.keys(row.flatMap((figure) => [...figure, 'Tab']));
    if (r + 1 < rows.length) {
      await form.keys(['Tab']);
    }
  }
  assert.equal(await form.current(), 'T3.R3.2.t');
  for (const [r, row] of figures.entries()) {
    for (const [c, figure] of row.entries()) {
      assert.equal(await form.value(`T3.${rows[r]}.${'abcdef'[c]}`), figure);
    }
  }

  // A number by an input method; the keys of the method are its own.
  const session = await page.context().newCDPSession(page);
  await form.go('T3.R4.1.a');
  const before = await form.mark('T3.R4.1.t');
  for (const text of ['s', 'shi', "shi'er"]) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(20);
  }
  assert.equal(await form.mark('T3.R4.1.t'), before, 'what is being composed is not added up');
  await session.send('Input.insertText', { text: '十二' });
  await form.keys(['Tab', '3', 'Tab']);
  assert.equal(await form.value('T3.R4.1.a'), '12');
  assert.equal(await form.value('T3.R4.1.b'), '3');

  // Sums follow each key; the right one is taken with one key.
  await form.go('T3.N.f');
  await form.keys(['5', '0', 'Tab']);
  const sum = figures[0].slice(0, 5).reduce((all, figure) => all + Number(figure), 50);
  assert.equal(await form.mark('T3.N.t'), `✗ ${sum}`);
  await picture('form-wrong');
  await form.keys(['=']);
  assert.equal(await form.value('T3.N.t'), String(sum));
  assert.equal(await form.mark('T3.N.t'), '✓');

  // A blank total is offered in grey.
  await form.go('T3.P.t');
  await form.keys(['Delete']);
  const offer = await form.cell('T3.P.t').getAttribute('placeholder');
  assert.equal(offer, String(figures[1].reduce((all, figure) => all + Number(figure), 0)));
  await form.keys(['=']);
  assert.equal(await form.value('T3.P.t'), offer);

  // What is no number stays and is marked; a bar would break the table and is not written.
  await form.go('T2.licence.decided');
  await page.keyboard.insertText('若干');
  await form.keys(['Enter']);
  assert.match(await form.cell('T2.licence.decided').evaluate((input) => input.parentElement.className), /odd/u);
  await form.go('T2.penalty.decided');
  await page.keyboard.insertText('1|2');
  await form.keys(['Enter']);

  await workbench.until(async () => {
    const text = await workbench.saved(NAME);
    const file = rows.map((_, r) => rowWith(text, LABELS[r]).slice(3, 9).join());
    const wanted = figures.map((row, r) => (r === 0 ? [...row.slice(0, 5), '50'] : row).join());
    return (
      file.join(' ') === wanted.join(' ') &&
      rowWith(text, '本机关不掌握').slice(3, 5).join() === '12,3' &&
      rowWith(text, '行政许可')[1] === '若干' &&
      rowWith(text, '行政处罚')[1] === '3'
    );
  }, 'the file to have every figure');
}

const LABELS = [
  '一、本年新收',
  '二、上年结转',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规',
];
