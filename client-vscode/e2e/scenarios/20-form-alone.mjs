import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Form } from '../form.mjs';
import { findings, root } from '../project.mjs';

export const title = 'from an empty window to a report without a finding, through the form alone, by keyboard alone';

const ORGAN = '青岚市水务局';
const NAME = `${ORGAN}2024年政府信息公开工作年度报告.md`;

export const window = { language: 'zh-cn', width: 1500, height: 1000 };

/** Counts keys, and writes down what they were for. */
class Walk {
  lines = [];
  keys = 0;

  constructor(page) {
    this.page = page;
  }

  /** One step of the page that is written; its keys are those pressed until the next. */
  step(words) {
    this.close();
    this.open = { words, before: this.keys };
  }

  close() {
    if (this.open) {
      this.lines.push(`| ${this.open.words} | ${this.keys - this.open.before} |`);
      this.open = undefined;
    }
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys++;
      await this.page.waitForTimeout(30);
    }
  }

  /** Words come from an input method; each character counts as one key. */
  async type(words) {
    await this.page.keyboard.insertText(words);
    this.keys += [...words].length;
    await this.page.waitForTimeout(30);
  }
}

export async function run({ workbench, page, folder, picture }) {
  const walk = new Walk(page);
  const box = page.locator('.quick-input-widget .quick-input-box input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const file = path.join(folder, NAME);

  walk.step('命令面板：新建年报，空白');
  // Extensions are read while the window is in use: the command may come late.
  await workbench.until(async () => {
    await page.keyboard.press('F1');
    await box.waitFor({ state: 'visible' });
    await page.keyboard.insertText('新建年报');
    const there = await rows
      .filter({ hasText: '新建年报' })
      .first()
      .waitFor({ timeout: 4000 })
      .then(
        () => true,
        () => false,
      );
    if (!there) {
      await page.keyboard.press('Escape');
    }
    return there;
  }, 'the command');
  walk.keys += 5;
  await walk.press('Enter');
  await rows.filter({ hasText: '空白' }).first().waitFor();
  await walk.press('Enter');
  walk.step(`机关全称（${ORGAN}）、年度、文件名`);
  await page.locator('.quick-input-widget', { hasText: '机关全称' }).waitFor();
  await walk.type(ORGAN);
  await walk.press('Enter');
  await rows.filter({ hasText: '2024' }).first().waitFor();
  await walk.type('2024');
  await workbench.until(async () => (await rows.count()) === 1, 'the year');
  await walk.press('Enter');
  await workbench.until(async () => (await box.inputValue().catch(() => '')).endsWith('.md'), 'the name on offer');
  await walk.press('Enter');
  await page.locator('.tab.active', { hasText: ORGAN }).waitFor();
  await workbench.ready();

  walk.step('命令面板：填写年报');
  await page.keyboard.press('F1');
  await box.waitFor({ state: 'visible' });
  await page.keyboard.insertText('填写年报');
  await rows.filter({ hasText: '填写年报' }).first().waitFor();
  walk.keys += 5;
  await walk.press('Enter');
  const form = await Form.inFront(workbench);
  await page.waitForTimeout(1000);
  // The focus is in the form from the start.
  await workbench.until(async () => (await form.current()) === 'title', 'the cursor in the title').catch(() => {});
  await picture('form-new');

  const until = async (field, keys = ['Tab']) => {
    for (let i = 0; i < 300 && (await form.focused()) !== field; i++) {
      await walk.press(...keys);
    }
    assert.equal(await form.focused(), field);
  };

  walk.step('总体情况：主动公开一段（126 条、4 件是本机关自己的数）');
  await until('P1.1/words');
  await walk.type('全年通过门户网站发布信息126条，解读政策文件4件。');
  walk.step('先到表二（各分项的句子由表格得出，最后再写）');
  await until('T2.regulation.issued');
  await walk.press('Tab', 'Tab', 'Tab');
  walk.step('表二：规范性文件 2、1、9，其余填 0');
  await walk.press('2', 'Tab', '1', 'Tab', '9');
  await form.zeros('T2', walk);
  walk.step('表三：新收 5、1，结转 1，办结 3、1、2，结转下年 1，其余填 0，合计自动填入');
  await until('T3.N.a');
  await walk.press('5', 'Tab', '1', 'ArrowDown', 'Home', '1', 'ArrowDown', '3', 'Tab', '1');
  await walk.press('Home');
  await until('T3.R4.1.a', ['ArrowDown']);
  await walk.press('2');
  await until('T3.C.a', ['ArrowDown']);
  await walk.press('1');
  await form.zeros('T3', walk);
  walk.step('表四：尚未审结 1，其余填 0');
  await until('T4.review.pending');
  await walk.press('1');
  await form.zeros('T4', walk);
  await picture('form-tables-done');

  walk.step('问题和改进');
  await until('P5/words');
  await walk.press('Control+End', 'Enter');
  await walk.type(
    '一是政策解读的形式偏少，二是经办人员岗位变动较快。下一步，配上图表和问答再发布，新同志先跟班学习，编写答复样本，每半年组织一次业务交流。',
  );
  const offer = async (field, words) => {
    assert.equal(await form.focused(), field);
    for (const word of words) {
      await walk.press('Control+End', 'Control+Space');
      const option = form.frame.locator('#offers li', { hasText: word }).first();
      await option.waitFor();
      while ((await option.getAttribute('aria-selected')) !== 'true') {
        await walk.press('ArrowDown');
      }
      await walk.press('Enter');
      await workbench.until(async () => (await form.value(field)).includes(word.source ?? word), `${word} in ${field}`);
    }
  };
  walk.step('其他事项：选用列出的句子');
  await until('P6/words');
  await offer('P6/words', ['未收取信息处理费']);
  walk.step('日期');
  await until('date');
  await walk.press('Control+a');
  await walk.type('2025年1月20日');
  // F8 leads from one thing that is still to be written to the next.
  const next = async (field, left) => {
    const list = form.frame.locator('#findings li');
    await workbench.until(async () => (await list.count()) === left, `${left} places left to write`);
    await walk.press('F8');
    assert.equal(await form.focused(), field);
  };
  walk.step('F8 到待写的分项：依申请公开，选用由表格得出的两句');
  await next('P1.2/words', 4);
  await offer('P1.2/words', ['全年新收', '共办结']);
  walk.step('F8：政府信息管理，选用一句');
  await next('P1.3/words', 3);
  await offer('P1.3/words', ['制发行政规范性文件']);
  walk.step('F8：平台建设，自己写');
  await next('P1.4/words', 2);
  await walk.type('维护门户网站公开专栏5个，设公开查阅点2处。');
  walk.step('F8：监督保障，自己写，再选用一句');
  await next('P1.5/words', 1);
  await walk.type('组织业务培训2次，季度自查4次，没有责任追究的情形。');
  await offer('P1.5/words', ['被申请行政复议']);
  await picture('form-offers-done');

  walk.step('没有问题了，保存');
  let left = '';
  await workbench.until(
    async () => (left = await form.frame.locator('#findings').innerText()).trim() === '没有问题',
    () => `no findings: ${left}`,
  );
  await walk.press('Control+s');
  await workbench.until(() => findings(file).length === 0, 'the file without findings');
  walk.close();
  await picture('form-done');
  assert.match(await workbench.status(), /^勾稽 ✓ 44\/44 · 2021版 · 2024年度$/u);

  const text = fs.readFileSync(file, 'utf8');
  for (const sentence of [
    '全年新收政府信息公开申请6件，上年结转1件。',
    '制发行政规范性文件2件，废止1件，现行有效9件。',
  ]) {
    assert.ok(text.includes(sentence), text);
  }
  written(walk, text);
}

const HEADING = '# 只用表单 · Through the form alone';

/** Writes the page with GOUJI_WRITE, otherwise holds it against the keys of this walk. */
function written(walk, text) {
  const doc = path.join(root, 'docs/walkthrough.md');
  const before = fs.readFileSync(doc, 'utf8').split(HEADING)[0].trimEnd();
  const all = `${before}

${HEADING}

从空窗口到没有问题的年报，只用 VS Code 的表单和键盘。汉字一字算一键。

*Made, counted and checked in a real browser by \`client-vscode/e2e/scenarios/20-form-alone.mjs\`
(\`GOUJI_WRITE=true\` writes this part). A character counts as one key.*

| 做什么 | 键数 |
|---|---:|
${walk.lines.join('\n')}
| **合计**，得到 ${[...text].length} 字的年报 | **${walk.keys}** |
`;
  if (process.env.GOUJI_WRITE) {
    fs.writeFileSync(doc, all);
  } else {
    assert.equal(fs.readFileSync(doc, 'utf8'), all, 'docs/walkthrough.md is out of date');
  }
}
