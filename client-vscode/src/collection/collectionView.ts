import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Supervisor } from '../server/supervisor';
import type { WordReports } from '../word/wordReports';
import { freeName } from '../word/wordFindings';
import * as fs from 'node:fs';
import { contextOf, isText, treeOf, type Collection, type CollectionNode, type ReportNode } from './collectionTree';

/** The id of the view in `package.json`. */
const VIEW = 'gouji.collection';

/** The organs and years of the open folders in the side bar. Asks the server only while it can be seen. */
export class CollectionView implements vscode.Disposable, vscode.TreeDataProvider<CollectionNode> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<CollectionNode>;
  private readonly listeners: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly word: WordReports,
  ) {
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.listeners = [
      this.changed,
      this.view,
      supervisor.onDidChangeCollection(() => {
        this.refresh();
      }),
      supervisor.onDidChangeState((state) => {
        if (state === 'ready' && this.view.visible) {
          this.refresh();
        }
      }),
    ];
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(node?: CollectionNode): Promise<CollectionNode[]> {
    if (node) {
      return node.kind === 'organ' ? [...node.children] : [];
    }
    if (!vscode.workspace.workspaceFolders?.length) {
      return [];
    }
    const session = await this.supervisor.ready();
    const collection = await session?.request<Collection>('gouji/collection', {});
    this.view.message = collection?.ready === false ? vscode.l10n.t('Reading the reports of the folder …') : '';
    this.view.description =
      collection?.ready === true && !collection.listed && collection.organs.length > 1
        ? vscode.l10n.t('arranged by names')
        : '';
    return collection ? treeOf(collection) : [];
  }

  getTreeItem(node: CollectionNode): vscode.TreeItem {
    if (node.kind === 'organ') {
      const item = new vscode.TreeItem(node.organ, vscode.TreeItemCollapsibleState.Collapsed);
      const { found, all } = node.below;
      item.description = all > 0 ? `${found}/${all}` : '';
      item.iconPath = new vscode.ThemeIcon('organization');
      item.contextValue = contextOf(node);
      return item;
    }
    const item = new vscode.TreeItem(String(node.year));
    item.contextValue = contextOf(node);
    if (node.uri === '') {
      item.description = vscode.l10n.t('no report');
      item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
      return item;
    }
    const uri = vscode.Uri.parse(node.uri);
    // The editor's own marks for what is found in the file.
    item.resourceUri = uri;
    item.description = path.posix.basename(uri.path);
    item.iconPath = vscode.ThemeIcon.File;
    item.tooltip = `${node.organ} ${node.year}\n${uri.fsPath}`;
    item.command = { command: 'vscode.open', title: '', arguments: [uri] };
    return item;
  }

  /** Opens a report and shows what is found in it. */
  async check(node: unknown): Promise<void> {
    const report = reportOf(node);
    if (!report) {
      return;
    }
    const uri = vscode.Uri.parse(report.uri);
    if (isText(report.uri)) {
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    } else {
      await this.word.check(uri);
    }
  }

  /** Shows a report beside that of the year before. */
  async compare(node: unknown): Promise<void> {
    const report = reportOf(node);
    if (report && report.before !== '') {
      const title = `${report.organ} ${report.year - 1} ↔ ${report.year}`;
      await vscode.commands.executeCommand(
        'vscode.diff',
        vscode.Uri.parse(report.before),
        vscode.Uri.parse(report.uri),
        title,
      );
    }
  }

  /** Writes the workbook about all reports of a folder into it. */
  async summary(): Promise<void> {
    await this.sumUp('-o', vscode.l10n.t('summary'), '.xlsx');
  }

  /** Writes a feedback sheet for each report, or each of one organ, into a folder of their own. */
  async feedback(node: unknown): Promise<void> {
    const { organ, children } = (node ?? {}) as { organ?: string; children?: readonly CollectionNode[] };
    const uri = [node as Partial<CollectionNode>, ...(children ?? [])].map(uriOf).find((text) => text !== '');
    const name = vscode.l10n.t('feedback');
    const of = organ === undefined ? [] : ['--organ', organ];
    const folder = uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri))?.uri;
    await this.sumUp('--sheets', organ === undefined ? name : `${name}-${organ}`, '', of, folder);
  }

  private async sumUp(
    option: string,
    name: string,
    ending: string,
    more: readonly string[] = [],
    known?: vscode.Uri,
  ): Promise<void> {
    const folder = known ?? (await folderOf());
    if (folder) {
      const wanted = path.join(folder.fsPath, `${name}${ending}`);
      const output = fs.existsSync(wanted) ? freeName(wanted, ending, (file) => fs.existsSync(file)) : wanted;
      await this.word.summary(folder, [option, output, ...more]);
    }
  }
}

/** The only folder that is open, or the one that is chosen. */
async function folderOf(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

/** The file of a report in the side bar; empty for anything else. */
function uriOf(node: Partial<CollectionNode> | undefined): string {
  return node?.kind === 'report' ? (node.uri ?? '') : '';
}

function reportOf(node: unknown): ReportNode | undefined {
  const report = node as Partial<ReportNode> | undefined;
  return report?.kind === 'report' && report.uri ? (report as ReportNode) : undefined;
}
