import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Session } from '../server/session';
import type { CommandContext } from './commandContext';
import { fileOfText } from '../word/readText';
import { reportIn } from '../word/reportIn';
import { ENDINGS, isReadable } from '../word/wordFindings';
import { nextName, reportName, yearOf, yearsOnOffer } from './years';

/** Asks for organ, year and file, and has the server write the new report. */
export async function newReport(context: CommandContext): Promise<void> {
  const blank = {
    label: vscode.l10n.t('$(new-file) Blank'),
    detail: vscode.l10n.t('All parts and tables, filled with zeros'),
  };
  const last = {
    label: vscode.l10n.t('$(history) From last year’s report'),
    detail: vscode.l10n.t('Organ, carried-over requests and, if you like, the sentences as comments'),
  };
  const start = await vscode.window.showQuickPick([blank, last], {
    placeHolder: vscode.l10n.t('How do you want to begin?'),
  });
  if (start === last) {
    const filters = { [vscode.l10n.t('Reports')]: ['md', 'txt', 'markdown', ...ENDINGS] };
    const [file] = (await vscode.window.showOpenDialog({ filters })) ?? [];
    if (file) {
      await follow(context, file);
    }
  } else if (start === blank) {
    await begin(context);
  }
}

/** Writes next year's report, based on a file of the Explorer, or else on the report in front, text or form. */
export async function nextYear(context: CommandContext, on: unknown): Promise<void> {
  const last = on instanceof vscode.Uri ? on : context.forms.reportInFront?.uri;
  if (last) {
    await follow(context, fileOfText(last));
  }
}

async function begin(context: CommandContext): Promise<void> {
  const known = vscode.workspace.getConfiguration('gouji').get<string | null>('organ') ?? '';
  const organ = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Full name of the organ'),
    value: known,
    validateInput: (name) => (name.trim() === '' ? vscode.l10n.t('The title needs a name.') : undefined),
  });
  if (organ === undefined) {
    return;
  }
  const chosen = await vscode.window.showQuickPick(
    yearsOnOffer(new Date()).map((year) => vscode.l10n.t('{0}, the year reported about', String(year))),
    { placeHolder: vscode.l10n.t('Which year is the report about?') },
  );
  const year = chosen === undefined ? undefined : yearOf(chosen);
  if (year === undefined) {
    return;
  }
  const target = await askTarget(reportName(organ.trim(), year, 'md'), undefined);
  const session = target && (await context.supervisor.ready());
  if (target && session) {
    await write(session, target, 'gouji.newReport', { uri: session.uriText(target), organ: organ.trim(), year });
  }
}

async function follow(context: CommandContext, last: vscode.Uri): Promise<void> {
  const session = await context.supervisor.ready();
  const text = session && (await textOf(context, session, last));
  if (!session || text === undefined) {
    return;
  }
  const drop = vscode.l10n.t('Leave the sentences out');
  const keep = vscode.l10n.t('Keep last year’s sentences as comments');
  const prose = await vscode.window.showQuickPick([drop, keep], {
    placeHolder: vscode.l10n.t('What about the sentences?'),
  });
  if (prose === undefined) {
    return;
  }
  const target = await askTarget(nextName(path.posix.basename(last.path), text), last);
  if (target) {
    const argument = { uri: session.uriText(last), target: session.uriText(target), keepProse: prose === keep };
    await write(session, target, 'gouji.nextYear', argument);
  }
}

/** The text of last year's report, which the server knows then; undefined if it can't be read, which has been said. */
async function textOf(context: CommandContext, session: Session, last: vscode.Uri): Promise<string | undefined> {
  if (isReadable(last.path)) {
    return (await reportIn(session, last))?.text;
  }
  const document = await vscode.workspace.openTextDocument(last);
  context.documents.add(document);
  return document.getText();
}

async function askTarget(name: string, beside: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const folder =
    beside?.scheme === 'file' ? vscode.Uri.joinPath(beside, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { [vscode.l10n.t('Markdown')]: ['md'], [vscode.l10n.t('Plain text with tab tables')]: ['txt'] },
    title: vscode.l10n.t('Where shall the report be?'),
  });
}

async function write(session: Session, target: vscode.Uri, command: string, argument: object): Promise<void> {
  await session.execute(command, argument);
  // The server has answered, but its change to the files may still be on the way.
  await made(target);
  const document = await vscode.workspace.openTextDocument(target);
  await document.save();
  await vscode.window.showTextDocument(document);
}

async function made(target: vscode.Uri): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    try {
      if ((await vscode.workspace.openTextDocument(target)).getText() !== '') {
        return;
      }
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
