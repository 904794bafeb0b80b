/** Decimal numbers as whole numbers of millionths: sums of amounts must not be off by a rounding. */
export type Decimal = bigint;

const DIGITS = 6;
const ONE = 10n ** BigInt(DIGITS);

/** Reads `-12.5`; undefined for anything else, and for more than six decimals. */
export function decimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d{1,30})(?:\.(\d{1,6}))?$/u.exec(text);
  if (!match) {
    return undefined;
  }
  const [, sign, whole = '', part = ''] = match;
  const value = BigInt(whole) * ONE + BigInt(part.padEnd(DIGITS, '0'));
  return sign === '-' ? -value : value;
}

export function toText(value: Decimal): string {
  const size = value < 0n ? -value : value;
  const part = (size % ONE).toString().padStart(DIGITS, '0').replace(/0+$/u, '');
  return `${value < 0n ? '-' : ''}${size / ONE}${part === '' ? '' : `.${part}`}`;
}
