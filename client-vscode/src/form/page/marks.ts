import { toText } from '../decimal';
import { offered, type SumState } from '../sums';

/** How the sums stand, as marks beside figures. */
export interface Marks {
  /** By the cell of the total. */
  readonly cells: ReadonlyMap<string, string>;
  /** Relations that no cell of the table states. */
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  readonly fields: readonly string[];
  readonly state: SumState['state'];
  readonly text: string;
}

/** Of several relations of one total the first that fails counts. */
export function marksOf(states: readonly SumState[]): Marks {
  const cells = new Map<string, string>();
  const checks: Check[] = [];
  for (const { sum, state, expected } of states) {
    if (sum.total === undefined) {
      const fields = sum.addends.map(({ field }) => field);
      checks.push({ name: sum.name, fields, state, text: checkText(state, expected) });
    } else if (sum.operator === 'equal' && state !== 'open') {
      const text = state === 'fails' ? `✗${expected === undefined ? '' : ` ${toText(expected)}`}` : '✓';
      const before = cells.get(sum.total);
      cells.set(sum.total, before?.startsWith('✗') === true ? before : text);
    } else if (state === 'fails' && sum.level !== 'hint') {
      cells.set(sum.total, '？');
    }
  }
  return { cells, checks };
}

/** What is offered in grey in a blank total. */
export function offerFor(states: readonly SumState[], field: string, shown: string): string {
  const sum = shown === '' ? offered(states, field) : undefined;
  return sum === undefined ? '' : toText(sum);
}

function checkText(state: SumState['state'], difference: bigint | undefined): string {
  switch (state) {
    case 'open':
      return '';
    case 'holds':
      return '✓';
    case 'fails':
      return `✗ ${difference === undefined ? '' : signed(difference)}`;
  }
}

function signed(value: bigint): string {
  return value > 0n ? `+${toText(value)}` : toText(value);
}
