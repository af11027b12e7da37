import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { createDataSource } from '#libs/persistence/data-source.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import { type Bound, seal } from '#libs/sealing/seal.js';
import type { Rig } from './rig.js';

/** Puts bodies on a queue, past the wires, and waits until the broker has them. */
export async function plant(rig: Rig, topic: Topic, bodies: readonly (string | Buffer)[]): Promise<void> {
  const connection = await connect(rig.broker.url);
  const channel = await connection.createConfirmChannel();
  for (const body of bodies)
    channel.sendToQueue(topic, Buffer.from(body), { persistent: true, messageId: randomUUID() });
  await channel.waitForConfirms();
  await connection.close();
}

function chunk(sealed: string, bound: Bound): string {
  const items = [{ itemId: randomUUID(), submissionId: randomUUID(), index: 0 }];
  const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
  return JSON.stringify({ version: 1, ...bound, items, locale, sealed });
}

const bound = (): Bound => ({ tenantId: 'local', chunkId: randomUUID() });

/** Chunks on `sms.received` that can never be handled, of several kinds in turn. */
export function poisonChunks(count: number): string[] {
  const kinds = [
    () => chunk('not.a.seal', bound()),
    () => '{"version":1,"items":',
    () => '[]',
    () => JSON.stringify({ version: 1, ...bound(), items: 'none' }),
  ];
  return Array.from({ length: count }, (_, i) => kinds[i % kinds.length]!());
}

/** Bodies on the public queue that are no delivery, of several kinds in turn. */
export function malformedDeliveries(count: number): (string | Buffer)[] {
  const kinds = [
    () => '',
    () => '{"tenant":"local","items":[',
    () => '[]',
    () => '{"tenant":"nobody","text":"Rs 1 paid"}',
    () => '{"tenant":"local","items":[]}',
    () => '{"tenant":7,"text":"Rs 1 paid"}',
    () => randomBytes(64),
    () => '{"tenant":"local","items":[{"text":""}]}',
  ];
  return Array.from({ length: count }, (_, i) => kinds[i % kinds.length]!());
}

/** A chunk whose key is wrapped under one that nobody has any more. */
export async function chunkOfRetiredKey({ database }: Rig): Promise<string> {
  const bounds = bound();
  const retired = { current: 'retired', keys: new Map([['retired', new Uint8Array(randomBytes(32))]]) };
  const gateway = await createDataSource({ url: database.gatewayUrl }).initialize();
  const keyring = await new StoredTenantKeys(gateway, retired).toSeal(bounds.tenantId);
  await gateway.destroy();
  const texts = [new Secret({ text: 'Rs 1 paid', receivedAt: new Date().toISOString() })];
  return chunk(await seal(texts, bounds, keyring!), bounds);
}
