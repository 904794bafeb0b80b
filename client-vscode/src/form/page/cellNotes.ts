import { toText } from '../decimal';
import type { Finding } from '../formData';
import { offered, type SumState } from '../sums';
import type { Words } from '../words';
import type { Problem } from './cells';

/** What is to be said of the cell with the cursor. */
export interface BarContent {
  readonly name: string;
  /** It is about words and not about a figure: other keys are of use. */
  readonly words: boolean;
  readonly notes: readonly {
    readonly text: string;
    readonly kind: 'error' | 'warning' | 'information' | 'hint' | 'off' | 'plain';
  }[];
}

/** What is known of a field. */
export interface FieldState {
  readonly field: string;
  readonly name: string;
  readonly shown: string;
  readonly problem: Problem;
  readonly findings: readonly Finding[];
  readonly words: boolean;
}

/** What is said of the field with the cursor: findings, what one typed, sums. */
export function notesOf(state: FieldState, sums: readonly SumState[], words: Words): BarContent {
  const { field, name, shown, problem } = state;
  const notes: BarContent['notes'][number][] = state.findings.map(({ message, level }) => ({
    text: message,
    kind: level,
  }));
  switch (problem) {
    case 'not-a-figure':
      notes.push({ text: words.notAFigure, kind: 'warning' });
      break;
    case 'cannot-be-blank':
      notes.push({ text: words.cannotBeBlank, kind: 'warning' });
      break;
    case 'not-written':
      notes.push({ text: words.notWritten.replace('{0}', shown), kind: 'error' });
      break;
    case 'none':
  }
  for (const { sum, state: holds, expected } of sums) {
    if (sum.total === field && holds === 'fails' && expected !== undefined && sum.operator === 'equal') {
      const text = words.sumShouldBe.replace('{0}', sum.name).replace('{1}', toText(expected));
      notes.push({ text, kind: 'error' });
    }
  }
  const sum = offered(sums, field);
  if (sum !== undefined && toText(sum) !== shown) {
    notes.push({ text: words.takeSum.replace('{0}', toText(sum)), kind: 'plain' });
  }
  return { name, notes, words: state.words };
}
