import { escapeHtml } from '../html/escape';

/** A printed report. */
export interface Printed {
  readonly title: string;
  readonly html: string;
}

/** Where a page goes. */
export interface Browser<File> {
  write(file: File, content: Uint8Array): Thenable<void>;
  /** False if nothing was there to open it. */
  open(file: File): Thenable<boolean>;
}

/** Writes the report as a page, and has it opened, to be printed from there; false if it could not be opened. */
export async function savePage<File>({ title, html }: Printed, file: File, browser: Browser<File>): Promise<boolean> {
  await browser.write(file, new TextEncoder().encode(printedPage(title, html)));
  return browser.open(file);
}

/** The report as a page of its own, to be opened in a browser and printed from there. */
export function printedPage(title: string, html: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
@page { size: A4; margin: 3.7cm 2.6cm 3.5cm 2.8cm; }
body { max-width: 44em; margin: 0 auto; font: 16pt/28pt FangSong_GB2312, FangSong, 仿宋, STFangsong, "Noto Serif CJK SC", serif; color: #000; background: #fff; }
h1 { font: 22pt/1.5 FZXiaoBiaoSong-B05S, 方正小标宋简体, SimSun, "Noto Serif CJK SC", serif; text-align: center; }
h2 { font: 16pt/28pt SimHei, 黑体, "Noto Sans CJK SC", sans-serif; margin: 0; text-indent: 2em; break-after: avoid; }
h3 { font: 16pt/28pt KaiTi_GB2312, KaiTi, 楷体, "Noto Serif CJK SC", serif; margin: 0; text-indent: 2em; break-after: avoid; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.gouji-signature { text-align: right; }
table { width: 100%; border-collapse: collapse; margin: 8pt 0; font: 9pt/1.35 SimSun, 宋体, "Noto Sans CJK SC", sans-serif; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 2pt 3pt; font-weight: normal; text-align: center; }
mark { background: none; color: inherit; }
@media print { body { max-width: none; } }
</style>
</head>
<body>
${html}
</body>
</html>
`;
}
