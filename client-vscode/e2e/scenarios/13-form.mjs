import assert from 'node:assert/strict';
import { Form, rowWith, sample } from '../form.mjs';

export const title = 'the form: real tables, typed at 20 ms a key, sums as one types';

const NAME = 'sample-2023.md';

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, picture }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写表格');
  await picture('form');
  await form.go('T3.N.a');
  assert.equal(await form.where(), '表三 › 本年新收政府信息公开申请数量 › 自然人');
  assert.equal(await form.mark('T3.N.t'), '✓');
  await form.keys(['1', '2', 'Tab', '4', 'Tab', '5', 'Tab', '6', 'Tab', '0', 'Tab', '1', 'Tab']);
  await workbench.until(async () => (await form.mark('T3.N.t')) === '✗ 28', 'the sum');
  await picture('form-wrong');
  await form.keys(['=']);
  assert.equal(await form.value('T3.N.t'), '28');
  assert.equal(await form.mark('T3.N.t'), '✓');
  await workbench.until(
    async () =>
      rowWith(await workbench.saved(NAME), '本年新收')
        .slice(3)
        .join() === '12,4,5,6,0,1,28',
    'the file',
  );
}
