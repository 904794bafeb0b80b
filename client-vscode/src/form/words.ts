import * as vscode from 'vscode';

/** What the page of the form says, in the language of the editor. */
export function words() {
  const t = vscode.l10n.t;
  return {
    waiting: t('Reading the report …'),
    findings: t('Findings'),
    noFindings: t('Nothing to report'),
    nextFinding: t('Next finding (F8)'),
    print: t('Save as HTML and print'),
    annotate: t('Write as Comments'),
    fixFile: t('Fix in the File'),
    draft: t('Turn into a Draft'),
    copy: t('Copy table'),
    copied: t('Copied: paste it into Word or Excel'),
    fillZeros: t('Fill the rest with 0'),
    fillSums: t('Fill in the sums'),
    openText: t('Show in the text'),
    normalize: t('Rewrite as standard table'),
    insert: t('Insert this table'),
    missing: t('The report has no such table.'),
    locked: t('Grey cells cannot be typed into: the text has no cell there.'),
    takeSum: t('Press = for {0}', '{0}'),
    sumShouldBe: t('{0} should be {1}', '{0}', '{1}'),
    notAFigure: t('Not a number: it stays as you typed it.'),
    notWritten: t('Not in the text: {0}', '{0}'),
    cannotBeBlank: t('This cell cannot be left blank: type a number.'),
    tooLarge: t('{0} rows by {1} columns do not fit here. Nothing was pasted.', '{0}', '{1}'),
    keys: t(
      'Tab, Enter, arrows: next cell · F2: edit · Esc: back · =: take the sum · Alt+0: fill the rest with 0 · Alt+F10: buttons of the table · F8: next finding',
    ),
    keysOfWords: t('Tab: next field · Enter: new paragraph · Ctrl+Space: sentences on offer · F8: next finding'),
    line: t('line {0}', '{0}'),
    tables: t('The report'),
    title: t('Title'),
    opening: t('Basis and period'),
    organ: t('Organ that signs'),
    date: t('Date'),
    text: t('Text'),
    todo: t('Still to be written'),
    offers: t('What may stand here'),
    noOffers: t('No sentence is on offer here; many come from the tables, once those are filled in.'),
  };
}

export type Words = ReturnType<typeof words>;
