import { escapeHtml } from './escape';

/** What goes into a page of ours. */
export interface WebviewPage {
  readonly nonce: string;
  readonly source: string;
  readonly script: string;
  readonly styles: readonly string[];
  /** What the script reads from the body's `data-` attributes, by their names. */
  readonly data: Readonly<Record<string, string>>;
  /** Shown until the script has something better; plain text. */
  readonly waiting?: string;
}

/** An empty page: our own style and script fill it. Nothing is loaded from elsewhere, and no other script can run. */
export function webviewPage({ nonce, source, script, styles, data, waiting }: WebviewPage): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => `<link rel="stylesheet" href="${escapeHtml(style)}">`).join('\n')}
</head>
<body${attributes.join('')}>
${waiting === undefined ? '' : `<main id="report"><p class="waiting">${escapeHtml(waiting)}</p></main>`}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}
