/** So many tokens in so many seconds. */
export interface Quota {
  tokens: number;
  seconds: number;
}

/** A token bucket: full at first, refilled evenly, times in milliseconds as the caller counts them. */
export class TokenBucket {
  private tokens: number;

  constructor(
    private readonly quota: Quota,
    private at: number,
  ) {
    this.tokens = quota.tokens;
  }

  /** Takes tokens, or answers how many seconds it is until they are there. More than a bucket holds cost all of it and a debt. */
  take(count: number, now: number): number {
    this.refill(now);
    const missing = Math.min(count, this.quota.tokens) - this.tokens;
    if (missing > 0) return Math.ceil(missing / this.perSecond);
    this.owe(count, now);
    return 0;
  }

  /** Takes tokens that may not be there, as for a file that is read already; a debt is at most what a bucket holds. */
  owe(count: number, now: number): void {
    this.refill(now);
    this.tokens = Math.max(this.tokens - count, -this.quota.tokens);
  }

  /** Puts tokens back that were taken for nothing. */
  giveBack(count: number): void {
    this.tokens = Math.min(this.quota.tokens, this.tokens + count);
  }

  /** What is left, and the seconds until it is full again. */
  left(now: number): { tokens: number; fullIn: number } {
    this.refill(now);
    const fullIn = Math.ceil((this.quota.tokens - this.tokens) / this.perSecond);
    return { tokens: Math.max(0, Math.floor(this.tokens)), fullIn };
  }

  private get perSecond(): number {
    return this.quota.tokens / this.quota.seconds;
  }

  private refill(now: number): void {
    this.tokens = Math.min(this.quota.tokens, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
  }
}
