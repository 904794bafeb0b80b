/** Limits restarts of a server that keeps ending: a few, each after a longer wait. */
export class RestartLimit {
  private ends: number[] = [];

  /** Allows at most `most` restarts in `within` milliseconds. */
  constructor(
    private readonly most = 4,
    private readonly within = 180_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds to wait before the next start; undefined if the limit is reached. */
  next(): number | undefined {
    const now = this.now();
    this.ends = this.ends.filter((end) => now - end < this.within);
    this.ends.push(now);
    // The first restart is immediate, so that somebody who is writing does not notice.
    return this.ends.length > this.most ? undefined : (2 ** (this.ends.length - 1) - 1) * 500;
  }

  /** Forgets earlier ends, after a user asked for a restart. */
  reset(): void {
    this.ends = [];
  }
}
