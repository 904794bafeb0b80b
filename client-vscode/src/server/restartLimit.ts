/** How often a server that ends by itself is started again: a few times, each a little later, and then no more. */
export class RestartLimit {
  private ends: number[] = [];

  /** At most `most` times in `within` milliseconds. */
  constructor(
    private readonly most = 4,
    private readonly within = 180_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds to wait before the next start; undefined if there shall be none. */
  next(): number | undefined {
    const now = this.now();
    this.ends = this.ends.filter((end) => now - end < this.within);
    this.ends.push(now);
    // The first time at once: a user who is writing shall not notice.
    return this.ends.length > this.most ? undefined : (2 ** (this.ends.length - 1) - 1) * 500;
  }

  /** Begins anew, after a user asked for a restart. */
  reset(): void {
    this.ends = [];
  }
}
