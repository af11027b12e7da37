import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'amqplib';
import type { Topic } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { POISON } from '#libs/messaging/fault-points.js';
import { createDataSource } from '#libs/persistence/data-source.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import { type Bound, seal } from '#libs/sealing/seal.js';
import type { Rig } from './rig.js';

/** Puts bodies on a queue, past the wires, and waits until the broker has them. */
export async function plant(
  rig: Rig,
  topic: Topic,
  bodies: readonly (string | Buffer)[],
  headers: Record<string, number> = {},
): Promise<void> {
  const connection = await connect(rig.broker.url);
  const channel = await connection.createConfirmChannel();
  for (const body of bodies)
    channel.sendToQueue(topic, Buffer.from(body), { persistent: true, messageId: randomUUID(), headers });
  await channel.waitForConfirms();
  await connection.close();
}

function chunk(sealed: string, bound: Bound, submissionId: string = randomUUID()): string {
  const items = [{ itemId: randomUUID(), submissionId, index: 0 }];
  const locale = { country: 'IN', timeZone: 'Asia/Kolkata' };
  return JSON.stringify({ version: 1, ...bound, items, locale, sealed });
}

/** Of no tenant: their dead letters are nobody's, and kept although no submission knows of them. */
const bound = (): Bound => ({ tenantId: 'nowhere', chunkId: randomUUID() });

/** Chunks on `sms.received` on which masking ends, hangs or fails where its fault point `poison` is on. */
export function harmfulChunks(kind: keyof typeof POISON, count: number): string[] {
  const idOf = () => POISON[kind] + randomUUID().slice(POISON[kind].length);
  return Array.from({ length: count }, () => chunk('not.a.seal', { ...bound(), chunkId: idOf() }));
}

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

/** A chunk of a submission whose key is wrapped under one that nobody has any more. */
export async function chunkOfRetiredKey({ database }: Rig): Promise<string> {
  const bounds = { ...bound(), tenantId: 'local' };
  const submissionId = randomUUID();
  await database.query(
    "INSERT INTO submissions (tenant_id, id, source, accepted, rejected, closed) VALUES ($1, $2, 'rest', 1, 0, true)",
    [bounds.tenantId, submissionId],
  );
  const retired = { current: 'retired', keys: new Map([['retired', new Uint8Array(randomBytes(32))]]) };
  const gateway = await createDataSource({ url: database.gatewayUrl }).initialize();
  const keyring = await new StoredTenantKeys(gateway, retired).toSeal(bounds.tenantId);
  await gateway.destroy();
  const texts = [new Secret({ text: 'Rs 1 paid', receivedAt: new Date().toISOString() })];
  return chunk(await seal(texts, bounds, keyring!), bounds, submissionId);
}
