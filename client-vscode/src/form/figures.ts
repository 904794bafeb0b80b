import { decimal, type Decimal } from './decimal';
import type { Kind } from './formData';

const CHINESE = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const BEHIND = /(?:万元|[件条项份个次宗起元万])$/u;

/** What stands in a cell: a number, nothing, or something that is neither. */
export type CellValue = Decimal | 'blank' | 'unreadable';

/** Full-width digits, points, commas and signs in their half-width form; as many characters as before. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/−/gu, '-');
}

/**
 * The digits of a figure, however they were written: `１２`, `1,234`, `十二`. Undefined if it is none of this kind;
 * what was typed then stays as it is.
 */
export function digits(text: string, kind: Kind): string | undefined {
  const plain = halfWidth(text.trim());
  const arabic = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(',', '') : plain;
  const found = decimal(arabic) === undefined ? chinese(arabic) : arabic;
  return found !== undefined && fits(found, kind) ? found : undefined;
}

/** The value of a cell as the server reads it, units behind the number left out. */
export function valueOf(text: string, kind: Kind): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') {
    return 'blank';
  }
  const change = kind === 'change' ? /^([增减])[加少]?(.*)$/u.exec(trimmed) : null;
  const bare = (change?.[2] ?? trimmed).replace(/(?<=[0-9０-９])\s*(?:万元|[件条项份个次宗起元万])$/u, '');
  const found = digits(bare, kind);
  const value = found === undefined ? undefined : decimal(found);
  if (value === undefined) {
    return 'unreadable';
  }
  return change?.[1] === '减' ? -value : value;
}

/** True if a cell of this kind is as it should be: blank, or a figure. */
export function isFigure(text: string, kind: Kind): boolean {
  return valueOf(text, kind) !== 'unreadable' && !BEHIND.test(text.trim());
}

function fits(found: string, kind: Kind): boolean {
  switch (kind) {
    case 'count':
      return /^\d+$/u.test(found);
    case 'amount':
      return /^\d+(?:\.\d+)?$/u.test(found);
    case 'change':
      return /^[+-]?\d+$/u.test(found);
    case 'words':
      return false;
  }
}

/** 十二, 一百零三, 二〇二四, 两. */
function chinese(text: string): string | undefined {
  if (text.length === 0 || text.length > 12) {
    return undefined;
  }
  let total = 0;
  let section = 0;
  let digit = -1;
  let plain = '';
  let units = false;
  for (const c of text) {
    const value = c === '〇' || c === '○' ? 0 : c === '两' ? 2 : CHINESE.indexOf(c);
    const unit = UNITS[c];
    if (value >= 0) {
      plain += String(value);
      digit = value;
    } else if (unit === undefined) {
      return undefined;
    } else if (unit === 10_000) {
      units = true;
      total += Math.max(section + Math.max(digit, 0), 1) * unit;
      section = 0;
      digit = -1;
    } else {
      units = true;
      // 十 alone is one ten.
      section += (digit <= 0 ? 1 : digit) * unit;
      digit = -1;
    }
  }
  return units ? String(total + section + Math.max(digit, 0)) : plain.replace(/^0+(?=\d)/u, '');
}
