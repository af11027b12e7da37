import type { ItemRef, RawSms } from '#libs/contracts/index.js';
import type { Secret } from '#libs/contracts/secret.js';

/** One SMS with its identity, on its way into a chunk. */
export interface Accepted {
  ref: ItemRef;
  sms: Secret<RawSms>;
}

/** Most bytes of sealed text in a chunk. */
export const MAX_SEALED_BYTES = 192 * 1024;
/** Most bytes of a whole message, a little under what the broker takes. */
const MAX_MESSAGE_BYTES = 240 * 1024;
/** Length of the sealed text's header, nonce and tag, rounded up. */
const SEAL_OVERHEAD = 512;
/** Two ids of 36 characters, an index and the JSON around them. */
const REF_BYTES = 128;

/** Cuts items, in order, into chunks of at most `maxItems` whose sealed texts and messages keep their size limits. */
export function cutChunks(items: readonly Accepted[], maxItems: number): Accepted[][] {
  const chunks: Accepted[][] = [];
  let chunk: Accepted[] = [];
  let textBytes = 0;
  for (const item of items) {
    const bytes = Buffer.byteLength(JSON.stringify(item.sms.reveal())) + 1;
    if (chunk.length === maxItems || !fits(chunk.length + 1, textBytes + bytes)) {
      chunks.push(chunk);
      chunk = [];
      textBytes = 0;
    }
    chunk.push(item);
    textBytes += bytes;
  }
  if (chunk.length) chunks.push(chunk);
  return chunks;
}

function fits(count: number, textBytes: number): boolean {
  // base64url writes three bytes as four characters.
  const sealed = Math.ceil((textBytes * 4) / 3) + SEAL_OVERHEAD;
  return count === 1 || (sealed <= MAX_SEALED_BYTES && sealed + count * REF_BYTES <= MAX_MESSAGE_BYTES);
}
