import * as vscode from 'vscode';
import type { Info } from '../server/protocol';
import type { CommandContext } from './commandContext';

/** Opens what a bug report needs: versions, Java, settings. No text of any document. */
export async function showInfo({ extension, supervisor }: CommandContext): Promise<void> {
  const { version } = extension.extension.packageJSON as { version: string };
  const search = supervisor.lastSearch;
  const server = await supervisor.session?.request<Info>('gouji/info', {});
  const lines = [
    `Gouji ${version}, VS Code ${vscode.version}, ${process.platform} ${process.arch}, ${vscode.env.language}`,
    `server: ${supervisor.state}${supervisor.session ? `, process ${supervisor.session.processId ?? '?'}` : ''}`,
    search?.java ? `java: ${search.java.version} (${search.java.origin}) ${search.java.executable}` : 'java: none',
    ...(search?.misses ?? []).map((miss) => `  not ${miss.place} (${miss.origin}): ${miss.why} ${miss.version ?? ''}`),
    '',
    server?.text ?? '',
  ];
  const document = await vscode.workspace.openTextDocument({
    language: 'log',
    content: lines.join('\n').trimEnd() + '\n',
  });
  await vscode.window.showTextDocument(document, { preview: true });
}
