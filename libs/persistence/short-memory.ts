/** Remembers values for a while; full, it forgets the oldest first. */
export class ShortMemory<T> {
  private readonly entries = new Map<string, { value: T; until: number }>();

  constructor(
    private readonly keepMs: number,
    private readonly size = 10_000,
  ) {}

  get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (entry && entry.until > performance.now()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, value: T): void {
    this.dropOld();
    this.entries.delete(key);
    this.entries.set(key, { value, until: performance.now() + this.keepMs });
    if (this.entries.size > this.size) this.entries.delete(this.entries.keys().next().value!);
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  /** The first are the oldest; what nobody asks for any more does not stay. */
  private dropOld(): void {
    for (const [key, { until }] of this.entries) {
      if (until > performance.now()) return;
      this.entries.delete(key);
    }
  }
}
