/** What went wrong, each kind once, with the first case of it. */
export class Findings {
  private readonly kinds = new Map<string, { count: number; first: string }>();

  add(kind: string, example: () => string): void {
    const known = this.kinds.get(kind);
    if (known) known.count += 1;
    else this.kinds.set(kind, { count: 1, first: example().slice(0, 600) });
  }

  get size(): number {
    return this.kinds.size;
  }

  /** One line a kind. */
  get lines(): string[] {
    return [...this.kinds].map(([kind, { count, first }]) => `${count} x ${kind}\n    first: ${first}`);
  }
}
