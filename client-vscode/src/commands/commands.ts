import * as vscode from 'vscode';
import { messageOf } from '../server/requestFailure';
import type { CommandContext } from './commandContext';
import { insertTable, normalizeTable, recomputeTotals } from './atCaret';
import { checkFile } from './checkFile';
import { showInfo } from './info';
import { newReport, nextYear } from './newReport';
import { onSample, openSample } from './sample';
import { showRule } from './showRule';

/**
 * Every command of `package.json`. Their names differ from those that the server offers, which the language client
 * registers itself.
 */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    'gouji.report.new': () => newReport(context),
    'gouji.report.nextYear': (on) => nextYear(context, on),
    'gouji.table.insert': (on) => onSample(context, on, () => insertTable(context)),
    'gouji.table.normalize': () => normalizeTable(context),
    'gouji.table.recompute': () => recomputeTotals(context),
    'gouji.table.nextCell': () => context.moves.move(false),
    'gouji.table.previousCell': () => context.moves.move(true),
    'gouji.check': () => checkFile(context),
    'gouji.preview': (on) =>
      onSample(context, on, () => {
        preview(context);
      }),
    'gouji.form': async () => {
      const document = context.forms.reportInFront;
      if (document) {
        await context.forms.show(document);
      }
    },
    'gouji.form.print': async () => {
      const document = context.forms.reportInFront;
      if (document) {
        await context.forms.print(document);
      }
    },
    'gouji.showRule': (rule) => showRule(context, typeof rule === 'string' ? rule : undefined),
    'gouji.server.restart': () => context.supervisor.restart(),
    'gouji.server.info': () => showInfo(context),
    'gouji.word.check': (on) => context.word.check(on),
    'gouji.word.open': (on) => context.word.open(on),
    'gouji.word.annotate': (on) => context.word.annotate(on),
    'gouji.word.fix': (on) => context.word.fix(on),
    'gouji.word.draft': (on) => context.word.draft(on),
    'gouji.word.export': (on) => context.word.export(on, context.forms.reportInFront),
    'gouji.collection.refresh': () => {
      context.collection.refresh();
    },
    'gouji.collection.check': (on) => context.collection.check(on),
    'gouji.collection.compare': (on) => context.collection.compare(on),
    'gouji.collection.summary': () => context.collection.summary(),
    'gouji.collection.feedback': (on) => context.collection.feedback(on),
    'gouji.sample': () => openSample(context),
  };
  return Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await context.moves.settled();
        await run(...args);
      } catch (error) {
        context.log.error(`${id}: ${String(error)}`);
        void vscode.window.showErrorMessage(vscode.l10n.t('{0}: {1}', titleOf(id, context), messageOf(error)));
      }
    }),
  );
}

function preview({ documents, forms, previews }: CommandContext): void {
  const document = forms.reportInFront;
  if (document) {
    documents.add(document);
    previews.show(document);
  } else {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
  }
}

/** The title of a command as the command palette shows it, in the language of the editor. */
function titleOf(id: string, { extension }: CommandContext): string {
  const manifest = extension.extension.packageJSON as {
    contributes: { commands: { command: string; title: string }[] };
  };
  return manifest.contributes.commands.find(({ command }) => command === id)?.title ?? id;
}
