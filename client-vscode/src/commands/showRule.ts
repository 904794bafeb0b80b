import * as vscode from 'vscode';
import type { CommandContext } from './commandContext';

/** Shows the page of a rule: the one named, that of the finding at the caret, or one that the user picks. */
export async function showRule({ pages }: CommandContext, named: string | undefined): Promise<void> {
  const rule = named ?? (await pick());
  if (rule !== undefined) {
    await pages.show(rule);
  }
}

async function pick(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return undefined;
  }
  const all = vscode.languages.getDiagnostics(editor.document.uri).filter((finding) => finding.source === 'gouji');
  const here = all.filter((finding) => finding.range.intersection(editor.selection));
  const rules = new Map<string, string>();
  for (const finding of here.length > 0 ? here : all) {
    const id = ruleOf(finding);
    if (id !== undefined && !rules.has(id)) {
      rules.set(id, finding.message);
    }
  }
  const [only, ...others] = rules.keys();
  if (only === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was found here.'));
    return undefined;
  }
  if (others.length === 0) {
    return only;
  }
  const items = [...rules].map(([label, detail]) => ({ label, detail }));
  const choice = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which rule?') });
  return choice?.label;
}

function ruleOf(finding: vscode.Diagnostic): string | undefined {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return code === undefined ? undefined : String(code);
}
