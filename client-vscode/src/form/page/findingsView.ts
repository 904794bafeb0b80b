import type { Finding } from '../formData';
import type { Words } from '../words';
import { nextFinding } from './nextFinding';
import { button, element } from './tableView';

/** The list of findings beside the tables, and the way from one to the next. */
export class FindingsView {
  readonly root = element('aside', { id: 'findings' });
  private readonly count = element('h2', {});
  private readonly list = element('ol', {});
  private findings: readonly Finding[] = [];
  private at = -1;

  constructor(
    private readonly words: Words,
    private readonly go: (finding: Finding) => void,
  ) {
    this.root.setAttribute('aria-label', words.findings);
    this.root.append(this.count, this.list);
    this.show([]);
  }

  /** Shows these; false if they are those that are shown already. */
  show(findings: readonly Finding[]): boolean {
    const same = JSON.stringify(findings) === JSON.stringify(this.findings);
    this.findings = findings;
    if (same && this.count.textContent !== '') {
      return false;
    }
    this.at = Math.min(this.at, findings.length - 1);
    this.count.textContent =
      findings.length === 0 ? this.words.noFindings : `${this.words.findings} ${findings.length}`;
    this.list.replaceChildren(
      ...findings.map((finding, index) => {
        const item = element('li', { className: finding.level });
        const open = button('', () => {
          this.at = index;
          this.go(finding);
        });
        open.append(
          element('span', { className: 'message', textContent: finding.message }),
          element('span', { className: 'place', textContent: this.words.line.replace('{0}', String(finding.line)) }),
        );
        item.append(open);
        return item;
      }),
    );
    return true;
  }

  of(field: string): Finding[] {
    return this.findings.filter((finding) => finding.field === field);
  }

  /** Goes to the next finding: from `field` on if the cursor is in one, otherwise from the last one on. */
  next(step: 1 | -1, field: string | undefined, order: readonly string[]): void {
    if (this.findings.length === 0) {
      return;
    }
    this.at = nextFinding(this.findings, this.at, step, field, order);
    const finding = this.findings[this.at];
    if (finding?.field !== undefined) {
      this.go(finding);
    } else {
      // It stands in the text: Enter leads there.
      this.list.querySelectorAll<HTMLButtonElement>('button')[this.at]?.focus();
    }
  }
}
