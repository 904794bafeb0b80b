import * as vscode from 'vscode';
import type { PreviewPanels } from '../preview/panels';
import type { Attachments } from '../reports/attachments';
import type { RulePages } from '../reports/rulePages';
import type { Supervisor } from '../server/supervisor';
import type { CellMoves } from '../tables/cellMoves';
import { insertTable, normalizeTable, recomputeTotals } from './atCaret';
import { checkFile } from './checkFile';
import { showInfo } from './info';
import { newReport, nextYear } from './newReport';
import { openSample } from './sample';
import { showRule } from './showRule';

/** What commands work with. */
export interface Workbench {
  readonly context: vscode.ExtensionContext;
  readonly supervisor: Supervisor;
  readonly attachments: Attachments;
  readonly previews: PreviewPanels;
  readonly moves: CellMoves;
  readonly pages: RulePages;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Every command of `package.json`. Their names differ from those that the server offers, which the language client
 * registers itself.
 */
export function registerCommands(workbench: Workbench): vscode.Disposable[] {
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    'gouji.report.new': () => newReport(workbench),
    'gouji.report.nextYear': () => nextYear(workbench),
    'gouji.table.insert': () => insertTable(workbench),
    'gouji.table.normalize': () => normalizeTable(workbench),
    'gouji.table.recompute': () => recomputeTotals(workbench),
    'gouji.table.nextCell': () => workbench.moves.move(false),
    'gouji.table.previousCell': () => workbench.moves.move(true),
    'gouji.check': () => checkFile(workbench),
    'gouji.preview': () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) {
        workbench.attachments.add(document);
        workbench.previews.show(document);
      }
    },
    'gouji.showRule': (rule) => showRule(workbench, typeof rule === 'string' ? rule : undefined),
    'gouji.server.restart': () => workbench.supervisor.restart(),
    'gouji.server.info': () => showInfo(workbench),
    'gouji.sample': () => openSample(workbench),
  };
  return Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await run(...args);
      } catch (error) {
        workbench.log.error(`${id}: ${String(error)}`);
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    }),
  );
}
