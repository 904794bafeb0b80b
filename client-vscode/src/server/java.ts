/** Where a Java was found. */
export type Origin = 'setting' | 'bundled' | 'JAVA_HOME' | 'PATH';

/** A Java that can run the server. */
export interface Java {
  readonly executable: string;
  readonly origin: Origin;
  readonly version: string;
  readonly release: number;
}

/** A place that was looked at in vain. */
export interface Miss {
  readonly origin: Origin;
  readonly place: string;
  readonly why: 'missing' | 'too old' | 'broken';
  readonly version?: string;
}

/** What the search found, and what it passed on the way. */
export interface Search {
  readonly java?: Java;
  readonly misses: readonly Miss[];
}

/** The machine, as far as the search needs it. */
export interface Machine {
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
export async function findJava(setting: string, bundled: string, machine: Machine): Promise<Search> {
  const misses: Miss[] = [];
  for (const [origin, place] of places(setting, bundled, machine)) {
    const found = await look(origin, place, machine);
    if ('executable' in found) {
      return { java: found, misses };
    }
    // Most packages carry no runtime; that needs no word.
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

function places(setting: string, bundled: string, machine: Machine): [Origin, string][] {
  const java = machine.windows ? 'java.exe' : 'java';
  const slash = machine.windows ? '\\' : '/';
  const inHome = (home: string): string => [home.replace(/[\\/]+$/u, ''), 'bin', java].join(slash);
  const all: [Origin, string][] = [];
  const named = setting.trim();
  if (named !== '') {
    // Both are said when people are asked for their Java: the folder, and the program in it.
    all.push(['setting', /[\\/]javaw?(?:\.exe)?$/iu.test(named) ? named : inHome(named)]);
  }
  all.push(['bundled', inHome(bundled)]);
  const home = machine.env['JAVA_HOME']?.trim();
  if (home) {
    all.push(['JAVA_HOME', inHome(home)]);
  }
  const path = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  for (const folder of path.split(machine.windows ? ';' : ':')) {
    const candidate = folder.replace(/[\\/]+$/u, '') + slash + java;
    if (folder !== '' && machine.isFile(candidate)) {
      all.push(['PATH', candidate]);
    }
  }
  return all;
}

async function look(origin: Origin, place: string, machine: Machine): Promise<Java | Miss> {
  if (!machine.isFile(place)) {
    return { origin, place, why: 'missing' };
  }
  const version = written(place, machine) ?? spoken(await machine.ask(place));
  if (version === undefined) {
    return { origin, place, why: 'broken' };
  }
  const release = releaseOf(version);
  return release >= OLDEST
    ? { executable: place, origin, version, release }
    : { origin, place, why: 'too old', version };
}

/** The file `release` of a Java home spares the start of a whole virtual machine. */
function written(executable: string, machine: Machine): string | undefined {
  const home = machine.real(executable).replace(/[\\/]bin[\\/][^\\/]+$/u, '');
  const slash = machine.windows ? '\\' : '/';
  return /^JAVA_VERSION="([^"]+)"/mu.exec(machine.read(home + slash + 'release') ?? '')?.[1];
}

function spoken(output: string | undefined): string | undefined {
  return /version "([^"]+)"/u.exec(output ?? '')?.[1];
}
