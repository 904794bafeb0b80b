/** The title of a report, however it is spaced: 政府信息公开（工作）年度报告, 年报. */
const TITLE = /政府信息公开.{0,8}(?:年度报告|年报)$/u;

/** What a name must contain. */
const NAME = /政府信息公开.*(?:年度报告|年报)/u;

/** The headings of both official forms, without their numbers. */
const HEADINGS = [
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '存在的主要问题及改进情况',
];

const HEAD_LINES = 6;
const LONGEST_TITLE = 60;
const LONGEST_TEXT = 400_000;

/** True if a file of this name is taken for a report without a look into it. */
export function isNamedLikeReport(path: string): boolean {
  return NAME.test(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

/**
 * True if `text` begins with the title of a report, or has at least two of the headings that the law prescribes.
 * In doubt no: the server is started for what this says, and other people's notes are none of our business.
 */
export function looksLikeReport(text: string): boolean {
  return hasTitle(text) || hasHeadings(text.slice(0, LONGEST_TEXT));
}

function hasTitle(text: string): boolean {
  const head = text
    .slice(0, 4000)
    .split(/\r?\n/u)
    .map((line) => line.replace(/^#+/u, '').replace(/[*_\s\u3000]/gu, ''))
    .filter((line) => line.length > 0)
    .slice(0, HEAD_LINES);
  // A long title is often broken in two.
  return head.some((line, at) => [line, line + (head[at + 1] ?? '')].some(isTitle));
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && /(?:19|20)\d\d年/u.test(line) && TITLE.test(line);
}

function hasHeadings(text: string): boolean {
  const lines = new Set(
    text.split(/\r?\n/u).map((line) => line.replace(/[#*\s\u3000]/gu, '').replace(/^[一二三四五六][、.．]?/u, '')),
  );
  return HEADINGS.filter((heading) => lines.has(heading)).length >= 2;
}
