/** Where a Java was found. */
export type Origin = 'setting' | 'bundled' | 'JAVA_HOME' | 'PATH';

/** A Java that can run the server. */
export interface Java {
  readonly executable: string;
  readonly origin: Origin;
  readonly version: string;
  readonly release: number;
}

/** A place without a Java that can run the server. */
export interface Miss {
  readonly origin: Origin;
  readonly place: string;
  readonly why: 'missing' | 'too old' | 'broken';
  readonly version?: string;
}

/** The Java that was found, and the places that were rejected before it. */
export interface Search {
  readonly java?: Java;
  readonly misses: readonly Miss[];
}

/** The operating system, as far as the search for Java needs it. */
export interface LookupSystem {
  readonly windows: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  isFile(path: string): boolean;
  /** The text of a file; undefined if it cannot be read. */
  read(path: string): string | undefined;
  /** The path without links. */
  real(path: string): string;
  /** What `java -version` says; undefined if it cannot be run. */
  ask(executable: string): Promise<string | undefined>;
}

/** The oldest release that runs the server. */
export const OLDEST = 17;

/** Looks for a Java in this order: the setting, the runtime beside the extension, `JAVA_HOME`, `PATH`. */
export async function findJava(setting: string, bundled: string, system: LookupSystem): Promise<Search> {
  const misses: Miss[] = [];
  for (const [origin, place] of places(setting, bundled, system)) {
    const found = await look(origin, place, system);
    if ('executable' in found) {
      return { java: found, misses };
    }
    // Most packages bring no runtime: nothing to report.
    if (origin !== 'bundled' || found.why !== 'missing') {
      misses.push(found);
    }
  }
  return { misses };
}

/** The feature release in a version such as 17.0.15, 1.8.0_402, 25 or 26-ea; 0 if it is none. */
export function releaseOf(version: string): number {
  const [first, second] = version.split(/[.\-+_]/u);
  const release = Number(first === '1' ? second : first);
  return Number.isInteger(release) ? release : 0;
}

function places(setting: string, bundled: string, system: LookupSystem): [Origin, string][] {
  const java = system.windows ? 'java.exe' : 'java';
  const slash = system.windows ? '\\' : '/';
  const inHome = (home: string): string => [home.replace(/[\\/]+$/u, ''), 'bin', java].join(slash);
  const all: [Origin, string][] = [];
  const named = setting.trim();
  if (named !== '') {
    // People enter either the Java folder or the program in it.
    all.push(['setting', /[\\/]javaw?(?:\.exe)?$/iu.test(named) ? named : inHome(named)]);
  }
  all.push(['bundled', inHome(bundled)]);
  const home = system.env['JAVA_HOME']?.trim();
  if (home) {
    all.push(['JAVA_HOME', inHome(home)]);
  }
  const path = system.env['PATH'] ?? system.env['Path'] ?? '';
  for (const folder of path.split(system.windows ? ';' : ':')) {
    const candidate = folder.replace(/[\\/]+$/u, '') + slash + java;
    if (folder !== '' && system.isFile(candidate)) {
      all.push(['PATH', candidate]);
    }
  }
  return all;
}

async function look(origin: Origin, place: string, system: LookupSystem): Promise<Java | Miss> {
  if (!system.isFile(place)) {
    return { origin, place, why: 'missing' };
  }
  const version = written(place, system) ?? spoken(await system.ask(place));
  if (version === undefined) {
    return { origin, place, why: 'broken' };
  }
  const release = releaseOf(version);
  return release >= OLDEST
    ? { executable: place, origin, version, release }
    : { origin, place, why: 'too old', version };
}

/** The file `release` of a Java home saves starting a whole virtual machine. */
function written(executable: string, system: LookupSystem): string | undefined {
  const home = system.real(executable).replace(/[\\/]bin[\\/][^\\/]+$/u, '');
  const slash = system.windows ? '\\' : '/';
  return /^JAVA_VERSION="([^"]+)"/mu.exec(system.read(home + slash + 'release') ?? '')?.[1];
}

function spoken(output: string | undefined): string | undefined {
  return /version "([^"]+)"/u.exec(output ?? '')?.[1];
}
