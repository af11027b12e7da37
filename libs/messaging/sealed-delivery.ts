import { createHash } from 'node:crypto';
import { type DeadReason, tenantOfSender, type Topic, TOPICS } from '#libs/contracts/index.js';
import { namesIn, openBytes, sealBytes, SealError } from '#libs/sealing/seal.js';
import { KeyGoneError, type TenantKeys } from '#libs/sealing/tenant-keys.js';
import type { KeptMessage } from './delivery.js';

/** The content type of a dead letter of the public queue, which is what it is sent again as. */
export const SEALED_DELIVERY = 'application/vnd.spendsense.sealed+json';

/** What stands in place of a tenant where there is none. */
export const NO_TENANT = '-';

/** More than the largest delivery that is sealed grows to. */
const MAX_SEALED_BYTES = 1024 * 1024;

type Message = KeptMessage & { topic: Topic; messageId: string };
/** What seals, and whom a delivery without a user is of. */
export interface DeliverySeals {
  deadLetterKeys?: TenantKeys;
  anonymousTenant?: string;
}
/** What is inside a seal. */
interface Sealed extends Omit<KeptMessage, 'body'> {
  base64: string;
}

/**
 * What a dead letter keeps. The pipeline's own messages are sealed or masked already and stay as they are; what a
 * stranger put on the public queue may hold personal data: it is sealed together with its origin for its sender's tenant,
 * if there is one, or, where it is too large or there are no keys, only described.
 */
export async function deadLetterOf(
  message: Message,
  reason: DeadReason,
  seals: DeliverySeals,
): Promise<KeptMessage> {
  const { topic, body, sender, contentType } = message;
  if (TOPICS[topic] !== null) return { body, contentType };
  const facts = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
  const sealed = reason !== 'too-large' && (await sealMessage(message, seals));
  const kept = Buffer.from(JSON.stringify({ ...facts, ...(sealed && { sealed }) }));
  return { body: kept, sender, contentType: SEALED_DELIVERY };
}

async function sealMessage(
  { body, sender, contentType, messageId }: Message,
  { deadLetterKeys, anonymousTenant }: DeliverySeals,
): Promise<string | undefined> {
  if (!deadLetterKeys) return undefined;
  const inside: Sealed = { sender, contentType, base64: body.toString('base64') };
  const tenantId = tenantOfSender(sender, anonymousTenant);
  const keyring = tenantId === undefined ? undefined : await deadLetterKeys.toSeal(tenantId);
  return sealBytes(
    Buffer.from(JSON.stringify(inside)),
    { tenantId: keyring ? tenantId! : NO_TENANT, chunkId: messageId },
    keyring ?? deadLetterKeys.master,
  );
}

/**
 * What `deadLetterOf` sealed, as it was delivered at first; undefined for anything else, and where its key is gone.
 * Throws where keys cannot be asked for now.
 */
export async function openSealed(
  { topic, body, contentType, messageId }: Message,
  { deadLetterKeys }: DeliverySeals,
): Promise<KeptMessage | undefined> {
  if (!deadLetterKeys || TOPICS[topic] !== null || contentType !== SEALED_DELIVERY) return undefined;
  const sealed = body.length <= MAX_SEALED_BYTES ? sealedIn(body) : undefined;
  if (sealed === undefined) return undefined;
  try {
    const { tenantId, keyId } = namesIn(sealed);
    const keys =
      tenantId === NO_TENANT ? deadLetterKeys.master : await deadLetterKeys.toOpen(tenantId, keyId);
    const bytes = await openBytes(sealed, { tenantId, chunkId: messageId }, keys);
    const { base64, ...origin } = JSON.parse(Buffer.from(bytes).toString()) as Sealed;
    return { ...origin, body: Buffer.from(base64, 'base64') };
  } catch (failure) {
    if (failure instanceof SealError || failure instanceof KeyGoneError) return undefined;
    throw failure;
  }
}

// As `eyJ…..iv.text.tag`: a compact JWE without an encrypted key, so that nothing readable passes for one.
const COMPACT_JWE = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** The seal that the body of a dead letter of the public queue holds, if any; nothing is opened. */
export function sealedIn(body: Buffer): string | undefined {
  try {
    const { sealed } = JSON.parse(body.toString()) as { sealed?: unknown };
    return typeof sealed === 'string' && COMPACT_JWE.test(sealed) ? sealed : undefined;
  } catch {
    return undefined;
  }
}
