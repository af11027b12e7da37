import { createHash } from 'node:crypto';

/**
 * The id of an item, and of the transaction it becomes: the time of the submission's UUIDv7, then SHA-256 of
 * submission id and index. The same item has the same id through every retry, and ids still sort by time.
 */
export function itemId(submissionId: string, index: number): string {
  const hash = createHash('sha256').update(`${submissionId}/${index}`).digest();
  return asUuid7(Buffer.concat([Buffer.from(submissionId.slice(0, 13).replace('-', ''), 'hex'), hash]));
}

/** A submission id that is the same whenever the same key is sent again; it carries no time. */
export function submissionIdFor(tenantId: string, key: string): string {
  return asUuid7(createHash('sha256').update(`${tenantId}\n${key}`).digest());
}

function asUuid7(bytes: Buffer): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
