import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Locale, SCHEMA_VERSION, type SmsReceived } from '#libs/contracts/index.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { Env } from '#libs/runtime/env.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { seal } from '#libs/sealing/seal.js';
import { TenantKeys } from '#libs/sealing/tenant-keys.js';
import { type Accepted, cutChunks } from './cut-chunks.js';
import { IntakeMetrics } from './intake-metrics.js';

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
    private readonly keys: TenantKeys,
    readonly metrics: IntakeMetrics,
  ) {}

  /** Seals chunks while `count` writes down that they are on their way, which throws `KeyGoneError` if their key is gone. */
  seal(
    tenant: IntakeTenant,
    items: readonly Accepted[],
    count: (keyId: string) => Promise<void>,
  ): Promise<SealedChunk[]> {
    const chunks = cutChunks(items, this.env.chunkSize);
    return this.keys.using(tenant.id, async (keyring) => {
      const sealing = chunks.map((chunk) => this.sealOne(tenant, chunk, keyring));
      const [sealed] = await Promise.all([Promise.all(sealing), count(keyring.current)]);
      return sealed;
    });
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
    keyring: Keyring,
  ): Promise<SealedChunk> {
    const bound = { tenantId, chunkId: v7(), ...(Object.keys(operators).length > 0 && { operators }) };
    const sealed = await seal(
      items.map(({ sms }) => sms),
      bound,
      keyring,
    );
    const refs = items.map(({ ref }) => ref);
    return {
      items,
      message: { version: SCHEMA_VERSION, ...bound, items: refs, locale: { country, timeZone }, sealed },
    };
  }
}
