import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Locale, SCHEMA_VERSION, type SmsReceived } from '#libs/contracts/index.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { Env } from '#libs/runtime/env.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { seal } from '#libs/sealing/seal.js';
import { type Accepted, cutChunks } from './cut-chunks.js';
import { IntakeMetrics } from './intake-metrics.js';

/** Injection token of the `Keyring` that seals texts. */
export const SEALING_KEYS = Symbol('SEALING_KEYS');

/** What intake needs to know of a tenant. */
export interface IntakeTenant extends Locale {
  id: string;
  /** How values are masked, by type; tokens where it says nothing. */
  operators?: Record<string, string>;
}

/** A chunk ready to go, and the items it holds. */
export interface SealedChunk {
  items: readonly Accepted[];
  message: SmsReceived;
}

/** Turns items of one tenant into sealed chunks and puts those on the broker. */
@Injectable()
export class ChunkPublisher {
  constructor(
    private readonly publisher: Publisher,
    private readonly env: Env,
    @Inject(SEALING_KEYS) private readonly keyring: Keyring,
    readonly metrics: IntakeMetrics,
  ) {}

  seal(tenant: IntakeTenant, items: readonly Accepted[]): Promise<SealedChunk[]> {
    return Promise.all(cutChunks(items, this.env.chunkSize).map((chunk) => this.sealOne(tenant, chunk)));
  }

  /** Publishes chunks side by side and waits for every confirm; answers how each ended. */
  async publish(chunks: readonly SealedChunk[]): Promise<PromiseSettledResult<void>[]> {
    const outcomes = await Promise.allSettled(
      chunks.map(({ message }) => this.publisher.publish('sms.received', message)),
    );
    this.metrics.published(chunks, outcomes);
    return outcomes;
  }

  private async sealOne(
    { id: tenantId, country, timeZone, operators = {} }: IntakeTenant,
    items: Accepted[],
  ): Promise<SealedChunk> {
    const bound = { tenantId, chunkId: v7(), ...(Object.keys(operators).length > 0 && { operators }) };
    const sealed = await seal(
      items.map(({ sms }) => sms),
      bound,
      this.keyring,
    );
    const refs = items.map(({ ref }) => ref);
    return {
      items,
      message: { version: SCHEMA_VERSION, ...bound, items: refs, locale: { country, timeZone }, sealed },
    };
  }
}
