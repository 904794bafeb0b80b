import type * as vscode from 'vscode';
import type { CollectionView } from '../collection/collectionView';
import type { FormEditors } from '../form/formEditors';
import type { PreviewPanels } from '../preview/panels';
import type { ReportDocuments } from '../reports/reportDocuments';
import type { RulePages } from '../reports/rulePages';
import type { Supervisor } from '../server/supervisor';
import type { WordReports } from '../word/wordReports';
import type { CellMoves } from '../tables/cellMoves';

/** The parts of the extension that commands use. */
export interface CommandContext {
  readonly extension: vscode.ExtensionContext;
  readonly supervisor: Supervisor;
  readonly documents: ReportDocuments;
  readonly previews: PreviewPanels;
  readonly forms: FormEditors;
  readonly moves: CellMoves;
  readonly pages: RulePages;
  readonly word: WordReports;
  readonly collection: CollectionView;
  readonly log: vscode.LogOutputChannel;
}
