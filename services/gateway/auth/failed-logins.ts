import { createHash } from 'node:crypto';
import { Injectable, Optional } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { Problem } from '../http/problem.js';
import { type Quota, TokenBucket } from '../limits/token-bucket.js';

/** What an address may get wrong: a minute's worth at once, then one a second. */
const WRONG_KEYS: Quota = { tokens: 60, seconds: 60 };
/** Of the addresses that got keys wrong lately so many are remembered, and so many keys that were right. */
const MOST = 10_000;
const TRUSTED_MS = 3_600_000;

/**
 * Slows down whoever tries keys: beyond what an address may get wrong, nobody looks its keys up any more. Those that were
 * right in the last hour always are, so that they work beside an attack from the same address.
 */
@Injectable()
export class FailedLogins {
  private readonly buckets = new LRUCache<string, TokenBucket>({ max: MOST });
  private readonly right = new LRUCache<string, true>({ max: MOST, ttl: TRUSTED_MS });

  constructor(@Optional() private readonly quota = WRONG_KEYS) {}

  /** Answers what `look` finds behind a key, nothing if the key is wrong. Throws a `Problem` 429 without looking. */
  async check<T>(address: string, key: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const hash = createHash('sha256').update(key).digest('base64');
    if (this.right.has(hash)) {
      const found = await look();
      if (!found) this.right.delete(hash);
      return found;
    }
    const bucket = this.bucketOf(networkOf(address));
    // Paid in advance, or many at once would all be looked up; it is no fault of the key if that fails.
    const wait = bucket.take(1, performance.now());
    if (wait) throw tooMany(wait);
    let isWrong = false;
    try {
      const found = await look();
      isWrong = found === undefined;
      if (!isWrong) this.right.set(hash, true);
      return found;
    } finally {
      if (!isWrong) bucket.giveBack(1);
    }
  }

  private bucketOf(network: string): TokenBucket {
    const known = this.buckets.get(network);
    if (known) return known;
    const fresh = new TokenBucket(this.quota, performance.now());
    this.buckets.set(network, fresh);
    return fresh;
  }
}

const HOST_BYTES = 8;

/** An IPv6 network counts as one address: whoever has one address of it has 2^64. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, HOST_BYTES).join('.');
}

const tooMany = (seconds: number) =>
  new Problem({
    status: 429,
    code: 'rate-limited',
    detail: `Too many wrong keys came from your address; send this again after ${seconds} s.`,
    headers: { 'retry-after': `${seconds}` },
  });
