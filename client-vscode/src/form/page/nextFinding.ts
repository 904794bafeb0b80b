import type { Finding } from '../formData';

/**
 * Which finding comes next: the one behind the last, or behind the field with the cursor, be there a finding in it or
 * not; round and round.
 *
 * @param last the finding that one came to last; less than zero if there was none
 * @param order the fields in the order of the page
 */
export function nextFinding(
  findings: readonly Finding[],
  last: number,
  step: 1 | -1,
  field: string | undefined,
  order: readonly string[],
): number {
  const { length } = findings;
  const around = (at: number): number => (at + length) % length;
  if (field === undefined) {
    return last < 0 && step < 0 ? length - 1 : around(last + step);
  }
  const here = findings.findIndex((finding) => finding.field === field);
  if (here >= 0) {
    return around((findings[last]?.field === field ? last : here) + step);
  }
  const at = order.indexOf(field);
  const place = ({ field: other }: Finding): number => (other === undefined ? -1 : order.indexOf(other));
  const next =
    step > 0
      ? findings.findIndex((finding) => place(finding) > at)
      : findings.findLastIndex((finding) => place(finding) >= 0 && place(finding) < at);
  return next >= 0 ? next : step > 0 ? 0 : length - 1;
}
