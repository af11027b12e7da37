import type { EntityManager } from 'typeorm';
import type { Placement } from '#libs/joining/alert.js';
import { arrayLiteral } from './array-literal.js';
import { prepared } from './prepared.js';

/** Writes where stored alerts stand now; what was joined to one that gives up its lead follows it. */
export async function placeAlerts(
  manager: EntityManager,
  tenantId: string,
  placed: readonly (readonly [id: string, placement: Placement])[],
): Promise<void> {
  if (placed.length === 0) return;
  const all = placed.map(([, placement]) => placement);
  const ids = arrayLiteral(placed.map(([id]) => id));
  const joinedTo = arrayLiteral(all.map((placement) => placement.joinedTo));
  await manager.query(PLACE, [
    tenantId,
    ids,
    joinedTo,
    arrayLiteral(all.map(({ joinReason }) => joinReason)),
    arrayLiteral(all.map(({ pairedWith }) => pairedWith)),
    arrayLiteral(all.map(({ refundOf }) => refundOf)),
  ]);
  await manager.query(FOLLOW, [tenantId, ids, joinedTo]);
}

// The ids are named twice: by a join alone, rows would be looked for among all of the tenant's where there are no statistics.
const PLACE = prepared(`
  UPDATE transactions AS row
  SET joined_to = place.joined_to, join_reason = place.join_reason, paired_with = place.paired_with,
    refund_of = place.refund_of,
    refunded_category = (
      SELECT payment.category FROM transactions AS payment
      WHERE payment.tenant_id = $1 AND payment.id = place.refund_of)
  FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[])
    AS place (id, joined_to, join_reason, paired_with, refund_of)
  WHERE row.tenant_id = $1 AND row.id = ANY ($2::uuid[]) AND row.id = place.id
`);

const FOLLOW = prepared(`
  UPDATE transactions AS row SET joined_to = place.joined_to
  FROM unnest($2::uuid[], $3::uuid[]) AS place (id, joined_to)
  WHERE row.tenant_id = $1 AND row.joined_to = ANY ($2::uuid[]) AND row.joined_to = place.id
    AND place.joined_to IS NOT NULL
`);
