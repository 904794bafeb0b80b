/** Units behind a number that do not make it a label. */
const UNITS = /(?:件|条|项|份|个|次|宗|起|元|万元|万)$/u;

/** What people put where there is nothing to report. */
const MARK = /^(?:[-—–─]{1,2}|\/{1,2}|\\|、|无|不适用|n\/?a)$/iu;

const CHANGE = /^(?:增加?|减少?)(?=\d)/u;
const ARABIC = /^[+\-−]?\d[\d,.' ]*%?$/u;
const CHINESE = /^[〇零一二三四五六七八九十百千万亿两]+$/u;

/** True if a cell holds a number, with or without a unit, or a mark for "nothing". */
export function isFigure(text: string): boolean {
  const plain = normalized(text);
  return MARK.test(plain) || ARABIC.test(plain.replace(UNITS, '').replace(CHANGE, '')) || CHINESE.test(plain);
}

/** True if a cell may be the label of a row or the head of a column. */
export function isLabel(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !isFigure(text);
}

/** A text in the form in which labels are compared: widths folded, without blanks and Markdown emphasis. */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<br\s*\/?>/giu, '')
    .replace(/[\s*_`\u00ad\u2060\u200b-\u200f]/gu, '')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[，、。．](?=\D|$)/gu, (mark) => (mark === '，' ? ',' : mark))
    .replace(/(?<=\d)[、。]/gu, '.');
}
