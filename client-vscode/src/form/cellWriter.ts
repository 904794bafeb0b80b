/** How an attempt to write went: some cells may have no place at the moment, or the text may just have changed. */
export interface Attempt {
  readonly written: boolean;
  /** Cells whose place is not known yet. */
  readonly waiting: readonly string[];
}

/** Waits; the timers of the extension, or those of a test. */
export type Wait = (milliseconds: number) => Promise<void>;

const QUIET = 30;
const AGAIN = 25;
const PATIENCE = 200;

/**
 * Brings what is typed into the document, one edit after the other. While one is on its way the newest text of each
 * cell waits; an attempt that came to nothing is made again with what is newest then.
 */
export class CellWriter {
  private readonly pending = new Map<string, string>();
  private running: Promise<void> | undefined;
  private hurry = false;
  private puts = 0;

  constructor(
    private readonly write: (texts: ReadonlyMap<string, string>) => Promise<Attempt>,
    private readonly homeless: (fields: readonly string[]) => void,
    private readonly wait: Wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  ) {}

  /** The newest texts; those of the same cells that are still waiting are forgotten. */
  put(texts: Readonly<Record<string, string>>): void {
    this.puts++;
    for (const [field, text] of Object.entries(texts)) {
      this.pending.set(field, text);
    }
    this.running ??= this.run();
  }

  /** True while something that was typed into the cell is not in the document. */
  isPending(field: string): boolean {
    return this.pending.has(field);
  }

  get isIdle(): boolean {
    return this.running === undefined;
  }

  /** All that was put in so far is written at once. */
  async flush(): Promise<void> {
    this.hurry = true;
    await this.running;
    this.hurry = false;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (this.pending.size > 0) {
      await this.quiet();
      const batch = new Map(this.pending);
      const { written, waiting } = await this.write(batch);
      if (written) {
        failures = waiting.length < batch.size ? 0 : failures;
        for (const [field, text] of batch) {
          if (this.pending.get(field) === text && !waiting.includes(field)) {
            this.pending.delete(field);
          }
        }
      }
      if (!written || waiting.length > 0) {
        if (++failures > PATIENCE) {
          const lost = [...this.pending.keys()];
          this.pending.clear();
          this.homeless(lost);
          break;
        }
        await this.wait(AGAIN);
      }
    }
    this.running = undefined;
  }

  /** Keys that come one right after the other go together. */
  private async quiet(): Promise<void> {
    for (let round = 0; round < 3 && !this.hurry; round++) {
      const before = this.puts;
      await this.wait(QUIET);
      if (before === this.puts) {
        return;
      }
    }
  }
}
