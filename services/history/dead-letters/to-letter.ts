import { createHash } from 'node:crypto';
import { validate as isUuid } from 'uuid';
import { tenantOfSender, TOPICS } from '#libs/contracts/index.js';
import { readRefs } from '#libs/messaging/parse-message.js';
import type { DeadMessage } from '#libs/messaging/pipeline-queues.js';
import { NO_TENANT, sealedIn } from '#libs/messaging/sealed-delivery.js';
import type { NewLetter } from '#libs/persistence/dead-letter-store.js';

/** What a letter gets that is no tenant's: an operator may look at it, and nobody else. */
export const NOBODY = { tenantId: NO_TENANT, items: [] };

/**
 * Whose a dead letter is, of which items, and what of it may be kept: a chunk says so itself, a delivery on the public
 * queue is its sender's. A body that is neither sealed nor ours is not kept, nor one that expired, as it is a day old.
 */
export function toLetter(dead: DeadMessage, anonymousTenant: string | undefined): NewLetter {
  const { topic, body, messageId, reason, attempt } = dead;
  const kept = reason === 'expired' ? null : body;
  const common = {
    stage: topic,
    reason,
    messageId,
    attempts: attempt,
    contentType: dead.contentType ?? null,
    sender: dead.sender ?? null,
  };
  if (TOPICS[topic] === null) {
    const tenantId = tenantOfSender(dead.sender, anonymousTenant) ?? NO_TENANT;
    const isSealed = sealedIn(body) !== undefined;
    return { ...common, tenantId, id: idOf(dead), items: [], body: isSealed ? kept : null };
  }
  const refs = readRefs(topic, body);
  if (!refs || !isUuid(refs.chunkId)) return { ...common, ...NOBODY, id: idOf(dead), body: null };
  return { ...common, tenantId: refs.tenantId, id: refs.chunkId, items: refs.items, body: kept };
}

/** The same for the same letter, which may be handed over twice. */
function idOf({ topic, messageId, body }: DeadMessage): string {
  const hash = createHash('sha256').update(`${topic}\n${messageId}\n`).update(body).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
