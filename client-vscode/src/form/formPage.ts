/** What goes into the page of the form. */
export interface FormPageParts {
  readonly nonce: string;
  readonly source: string;
  readonly script: string;
  readonly styles: readonly string[];
  readonly words: object;
  /** Nothing can be typed. */
  readonly fixed: boolean;
}

/** An empty page: our own style and script fill it. Nothing is loaded from elsewhere. */
export function formPage({ nonce, source, script, styles, words, fixed }: FormPageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => `<link rel="stylesheet" href="${escape(style)}">`).join('\n')}
</head>
<body${fixed ? ' data-fixed' : ''} data-words="${escape(JSON.stringify(words))}">
<script nonce="${escape(nonce)}" src="${escape(script)}"></script>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
