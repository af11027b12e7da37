import { createHash } from 'node:crypto';
import { type DeadReason, type Topic, TOPICS } from '#libs/contracts/index.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { openBytes, sealBytes } from '#libs/sealing/seal.js';
import type { KeptMessage } from './delivery.js';

/** The content type of a dead letter of the public queue, which is what it is sent again as. */
export const SEALED_DELIVERY = 'application/vnd.spendsense.sealed+json';

/** What a dead letter of the public queue is sealed for, in place of a tenant: the message id tells them apart. */
export const NO_TENANT = '-';

/** More than the largest delivery that is sealed grows to. */
const MAX_SEALED_BYTES = 1024 * 1024;

type Message = KeptMessage & { topic: Topic; messageId: string };
/** What is inside a seal. */
interface Sealed extends Omit<KeptMessage, 'body'> {
  base64: string;
}

/**
 * What a dead letter keeps. The pipeline's own messages are sealed or masked already and stay as they are; what a
 * stranger put on the public queue may hold personal data: it is sealed together with its origin, or, where it is too large
 * or there is no key, only described.
 */
export async function deadLetterOf(
  message: Message,
  reason: DeadReason,
  keyring: Keyring | undefined,
): Promise<KeptMessage> {
  const { topic, body, sender, contentType } = message;
  if (TOPICS[topic] !== null) return { body, contentType };
  const facts = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
  const sealed = reason !== 'too-large' && keyring && (await sealMessage(message, keyring));
  const kept = Buffer.from(JSON.stringify({ ...facts, ...(sealed && { sealed }) }));
  return { body: kept, sender, contentType: SEALED_DELIVERY };
}

function sealMessage({ body, sender, contentType, messageId }: Message, keyring: Keyring): Promise<string> {
  const inside: Sealed = { sender, contentType, base64: body.toString('base64') };
  return sealBytes(Buffer.from(JSON.stringify(inside)), boundTo(messageId), keyring);
}

/** What `deadLetterOf` sealed, as it was delivered at first; undefined for anything else. */
export async function openSealed(
  { topic, body, contentType, messageId }: Message,
  keyring: Keyring | undefined,
): Promise<KeptMessage | undefined> {
  if (!keyring || TOPICS[topic] !== null || contentType !== SEALED_DELIVERY) return undefined;
  const sealed = body.length <= MAX_SEALED_BYTES ? sealedIn(body) : undefined;
  if (sealed === undefined) return undefined;
  try {
    const bytes = await openBytes(sealed, boundTo(messageId), keyring);
    const { base64, ...origin } = JSON.parse(Buffer.from(bytes).toString()) as Sealed;
    return { ...origin, body: Buffer.from(base64, 'base64') };
  } catch {
    return undefined;
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

const boundTo = (messageId: string) => ({ tenantId: NO_TENANT, chunkId: messageId });
