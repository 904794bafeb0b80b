import type { Java } from './java';

/** What is started. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
}

/** A file with classes that were read and linked when the package was built; only for the Java that made it. */
export interface Archive {
  readonly path: string;
  readonly release: number;
}

/** Small and quick to start: the server works in bursts of milliseconds on a few kilobytes. */
const FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xms8m', '-Xmx256m'];

/** What Java has to say about itself goes to standard error: standard output is the protocol's. */
const QUIET = ['-Xlog:disable', '-Xlog:all=error:stderr'];

/** Starts the server in `jar`. What the user adds stands last and wins. */
export function commandLine(java: Java, jar: string, archive: Archive | undefined, vmargs: string): CommandLine {
  const shared = java.origin === 'bundled' && archive?.release === java.release ? [archiveFlag(archive)] : [];
  return {
    command: java.executable,
    args: [...FLAGS, ...QUIET, ...shared, ...words(vmargs), '-jar', jar, 'lsp'],
  };
}

/** Since 25 there are AOT caches, which hold more than the archives of classes before them. */
function archiveFlag(archive: Archive): string {
  return archive.path.endsWith('.aot') ? `-XX:AOTCache=${archive.path}` : `-XX:SharedArchiveFile=${archive.path}`;
}

/** Splits at blanks outside double quotes. */
export function words(line: string): string[] {
  return (line.match(/(?:[^\s"]|"[^"]*")+/gu) ?? []).map((word) => word.replaceAll('"', ''));
}
