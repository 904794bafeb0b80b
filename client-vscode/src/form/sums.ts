import type { Decimal } from './decimal';
import type { CellValue } from './figures';
import type { Sum } from './formData';

/** How a sum stands. */
export interface SumState {
  readonly sum: Sum;
  /** It cannot be judged while something that it needs is blank or unreadable. */
  readonly state: 'holds' | 'fails' | 'open';
  /** What the addends make, if all of them can be read and one is there. */
  readonly expected?: Decimal;
}

/** Adds up. `values` has no entry for a cell whose value is not known. */
export function evaluate(sums: readonly Sum[], values: ReadonlyMap<string, CellValue>): SumState[] {
  return sums.filter((sum) => sum.level !== 'off').map((sum) => stateOf(sum, values));
}

function stateOf(sum: Sum, values: ReadonlyMap<string, CellValue>): SumState {
  let right = 0n;
  let some = false;
  let blank = false;
  for (const { field, sign } of sum.addends) {
    const value = values.get(field) ?? 'unreadable';
    if (value === 'unreadable') {
      return { sum, state: 'open' };
    }
    if (value === 'blank') {
      blank = true;
    } else {
      some = true;
      right += sign < 0 ? -value : value;
    }
  }
  const expected = some ? { expected: right } : {};
  const total = sum.total === undefined ? 0n : (values.get(sum.total) ?? 'unreadable');
  if (total === 'unreadable') {
    return { sum, state: 'open', ...expected };
  }
  const left = total === 'blank' ? 0n : total;
  const holds = sum.operator === 'equal' ? left === right : left <= right;
  // Where nothing stands at all, nothing holds yet.
  const stated = some || (sum.total !== undefined && total !== 'blank');
  const open = (blank || total === 'blank') && !(holds && stated);
  return { sum, state: open ? 'open' : holds ? 'holds' : 'fails', ...expected };
}

/** What may be put into a total with one key: the sum of what it counts, unless that would be negative. */
export function offered(states: readonly SumState[], field: string): Decimal | undefined {
  return states.find(
    ({ sum, expected }) =>
      sum.total === field &&
      sum.operator === 'equal' &&
      sum.addends.length > 1 &&
      expected !== undefined &&
      expected >= 0n,
  )?.expected;
}
