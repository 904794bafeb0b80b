import type { Status } from './server/protocol';

/** Puts arguments into a sentence, in the user's language. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** 勾稽 … 30/33 · 还有 4 处待写 · 2021版 · 2023年度. Only what is known; ✓ only if nothing is wrong or left to write. */
export function summary(status: Status | undefined, t: Translate): string {
  if (status?.kind === 'other') {
    return t('Gouji: not a report');
  }
  if (status?.kind === 'early') {
    return t('Gouji: before the official forms');
  }
  const parts = [sums(status, t)];
  if (status?.form !== undefined) {
    parts.push(t('form {0}', status.form));
  }
  if (status?.year !== undefined) {
    // As a string: l10n would put a thousands separator into a number.
    parts.push(t('year {0}', String(status.year)));
  }
  return parts.join(' · ');
}

function sums(status: Status | undefined, t: Translate): string {
  const { holding, failing = 0, unjudged = 0 } = status ?? {};
  if (holding === undefined) {
    return t('Gouji');
  }
  const all = holding + failing + unjudged;
  if (all === 0) {
    return t('Gouji');
  }
  const { errors = 0, warnings = 0, todo = 0 } = status ?? {};
  const sign = failing + errors > 0 ? '✗' : unjudged + warnings + todo > 0 ? '…' : '✓';
  const counts = [
    errors > 0 ? t('{0} errors', errors) : '',
    warnings > 0 ? t('{0} warnings', warnings) : '',
    todo > 0 ? t('{0} still to be written', todo) : '',
  ];
  return [t('Gouji {0} {1}/{2}', sign, holding, all), ...counts].filter((part) => part !== '').join(' · ');
}
