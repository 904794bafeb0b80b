/** What goes into the page of the preview. */
export interface PageParts {
  readonly nonce: string;
  readonly source: string;
  readonly script: string;
  readonly style: string;
  readonly state: { readonly source: string };
  readonly waiting: string;
}

/** The page around the report. Nothing is loaded but our own style and script; nothing in a report can run. */
export function page(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${parts.source}`,
    `script-src 'nonce-${parts.nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escape(parts.style)}">
</head>
<body data-state="${escape(JSON.stringify(parts.state))}">
<main id="report"><p class="waiting">${escape(parts.waiting)}</p></main>
<script nonce="${escape(parts.nonce)}" src="${escape(parts.script)}"></script>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
