import { hash } from 'node:crypto';

/**
 * The id of an item, and of the transaction it becomes: the time of the submission's UUIDv7, then SHA-256 of
 * submission id and index. The same item has the same id through every retry, and ids still sort by time.
 */
export function itemId(submissionId: string, index: number): string {
  const time = submissionId.slice(0, 13).replace('-', '');
  return asUuid7(time + hash('sha256', `${submissionId}/${index}`));
}

/** A submission id that is the same whenever the same key is sent again; it carries no time. */
export function submissionIdFor(tenantId: string, key: string): string {
  return asUuid7(hash('sha256', `${tenantId}\n${key}`));
}

/** The first digits of a digest in hex, with version 7 and the variant of RFC 9562 in their places. */
function asUuid7(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
