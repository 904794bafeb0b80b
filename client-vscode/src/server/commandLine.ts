import type { Java } from './javaSearch';

/** A program with its arguments. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
}

/** A class data archive made when the package was built; it fits only the Java that made it. */
export interface Archive {
  readonly path: string;
  readonly release: number;
}

/** Small and quick to start: the server works in bursts of milliseconds on a few kilobytes, and compiles early. */
const FLAGS = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:CompileThresholdScaling=0.3',
  '-XX:-UsePerfData',
  '-Xms8m',
  '-Xmx256m',
];

/** Java's own log goes to standard error: standard output carries the protocol. */
const QUIET = ['-Xlog:disable', '-Xlog:all=error:stderr'];

/** The command line that starts the server in `jar`. Options of the user come last and override ours. */
export function commandLine(java: Java, jar: string, archive: Archive | undefined, vmargs: string): CommandLine {
  const shared = java.origin === 'bundled' && archive?.release === java.release ? [archiveFlag(archive)] : [];
  return {
    command: java.executable,
    args: [...FLAGS, ...QUIET, ...shared, ...words(vmargs), '-jar', jar, 'lsp'],
  };
}

/** Since Java 25 there are AOT caches, which hold more than class data archives. */
function archiveFlag(archive: Archive): string {
  return archive.path.endsWith('.aot') ? `-XX:AOTCache=${archive.path}` : `-XX:SharedArchiveFile=${archive.path}`;
}

/** Splits at spaces outside double quotes. */
export function words(line: string): string[] {
  return (line.match(/(?:[^\s"]|"[^"]*")+/gu) ?? []).map((word) => word.replaceAll('"', ''));
}
