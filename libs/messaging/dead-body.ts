import { createHash } from 'node:crypto';
import { type Topic, TOPICS } from '#libs/contracts/index.js';
import { sealBytes } from '#libs/sealing/seal.js';
import type { Keyring } from '#libs/sealing/keyring.js';

/** What a dead letter of the public queue is sealed for, in place of a tenant: its own cannot be believed. */
export const NO_TENANT = '-';

/**
 * The body that a dead letter keeps. The pipeline's own messages are sealed or masked already and stay as they are; what
 * a stranger put on the public queue may hold personal data: it is sealed, or without a keyring only described.
 */
export async function deadBody(
  { topic, body, messageId }: { topic: Topic; body: Buffer; messageId: string },
  keyring: Keyring | undefined,
): Promise<Buffer> {
  if (TOPICS[topic] !== null) return body;
  const facts = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
  const sealed = keyring && (await sealBytes(body, { tenantId: NO_TENANT, chunkId: messageId }, keyring));
  return Buffer.from(JSON.stringify({ ...facts, ...(sealed && { sealed }) }));
}
