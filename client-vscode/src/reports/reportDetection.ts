import { sectionHeadings } from 'gouji:project-facts';

/** The title of a report, however it is spaced: 政府信息公开（工作）年度报告, 年报. */
const TITLE = /政府信息公开.{0,8}(?:年度报告|年报)$/u;

/** What the name of a report's file contains. */
const NAME = /政府信息公开.*(?:年度报告|年报)/u;

/** How names of organs end. */
const ORGAN =
  '(?:局|委|委员会|办|办公室|厅|院|部|署|政府|中心|所|站|街道|办事处|镇|乡|管委会|公司|学校|大学|学院|中学|小学|医院|队|馆|银行)';

/** 青岚市水务局2024, 青岚市水务局2024年度, 2024青岚市水务局; the name of a file without its end. */
const ORGAN_AND_YEAR = new RegExp(
  `^(?:\\p{Script=Han}{2,30}${ORGAN}(?:19|20)\\d\\d(?:年度?)?|(?:19|20)\\d\\d(?:年度?)?\\p{Script=Han}{2,30}${ORGAN})$`,
  'u',
);

const HEAD_LINES = 6;
const LONGEST_TITLE = 60;
const LONGEST_TEXT = 400_000;

/** True if an empty file of this name is taken for a report that is about to be written. */
export function isNamedLikeNewReport(path: string): boolean {
  return ORGAN_AND_YEAR.test(baseName(path).replace(/\.[a-z]+$/iu, ''));
}

/** True if a file of this name is taken for a report without a look into it. */
export function isNamedLikeReport(path: string): boolean {
  return NAME.test(baseName(path));
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * True if `text` begins with the title of a report, or has the headings of at least two sections of the official forms.
 * In doubt no: the server is started for what this returns, and other texts must not start it.
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
  // A long title is often wrapped to two lines.
  return head.some((line, at) => [line, line + (head[at + 1] ?? '')].some(isTitle));
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && /(?:19|20)\d\d年/u.test(line) && TITLE.test(line);
}

function hasHeadings(text: string): boolean {
  const lines = new Set(
    text.split(/\r?\n/u).map((line) => line.replace(/[#*\s\u3000]/gu, '').replace(/^[一二三四五六][、.．]?/u, '')),
  );
  return sectionHeadings.filter((headings) => headings.some((heading) => lines.has(heading))).length >= 2;
}
