import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Env } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';
import { type Quota, TokenBucket } from './token-bucket.js';

const POLICIES = ['requests', 'items'] as const;
type Policy = (typeof POLICIES)[number];

const MINUTE_S = 60;
/** Tenants whose buckets are kept; one that was silent for long has full ones again. */
const TENANTS = 10_000;

/**
 * How many requests and items each tenant may send, whatever the key it uses: a token bucket for each, in this process.
 * `RateLimit` and `RateLimit-Policy` tell it (draft-ietf-httpapi-ratelimit-headers-10).
 */
@Injectable()
export class RateLimits {
  private readonly quotas: Record<Policy, Quota>;
  private readonly buckets = new LRUCache<string, Record<Policy, TokenBucket>>({ max: TENANTS });

  constructor({ rateLimitRequests, rateLimitItems }: Env) {
    this.quotas = {
      requests: { tokens: rateLimitRequests, seconds: MINUTE_S },
      items: { tokens: rateLimitItems, seconds: MINUTE_S },
    };
  }

  /** Counts a request or items, and tells the client what is left. Throws a `Problem` 429. */
  take(policy: Policy, count: number, tenantId: string, reply: FastifyReply): void {
    const wait = this.bucketsOf(tenantId)[policy].take(count, performance.now());
    this.tell(tenantId, reply);
    if (wait) throw tooMany(policy, wait);
  }

  /** Counts the rows of a file, which has been read whatever is left. */
  owe(count: number, tenantId: string, reply: FastifyReply): void {
    this.bucketsOf(tenantId).items.owe(count, performance.now());
    this.tell(tenantId, reply);
  }

  private bucketsOf(tenantId: string): Record<Policy, TokenBucket> {
    const known = this.buckets.get(tenantId);
    if (known) return known;
    const now = performance.now();
    const { requests, items } = this.quotas;
    const fresh = { requests: new TokenBucket(requests, now), items: new TokenBucket(items, now) };
    this.buckets.set(tenantId, fresh);
    return fresh;
  }

  private tell(tenantId: string, reply: FastifyReply): void {
    const buckets = this.bucketsOf(tenantId);
    const policies = POLICIES.map((name) => `"${name}";q=${this.quotas[name].tokens};w=${MINUTE_S}`);
    const limits = POLICIES.map((name) => {
      const { tokens, fullIn } = buckets[name].left(performance.now());
      return `"${name}";r=${tokens};t=${fullIn}`;
    });
    void reply.headers({ 'ratelimit-policy': policies.join(', '), ratelimit: limits.join(', ') });
  }
}

const tooMany = (policy: Policy, seconds: number) =>
  new Problem({
    status: 429,
    code: 'rate-limited',
    detail: `You have sent more ${policy} than you may in a minute; send this again after ${seconds} s.`,
    headers: { 'retry-after': `${seconds}` },
  });
