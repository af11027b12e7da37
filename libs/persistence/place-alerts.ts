import type { EntityManager } from 'typeorm';
import type { Placement } from '#libs/joining/alert.js';

/** Writes where stored alerts stand now; what was joined to one that gives up its lead follows it. */
export async function placeAlerts(
  manager: EntityManager,
  tenantId: string,
  placements: ReadonlyMap<string, Placement>,
): Promise<void> {
  if (placements.size === 0) return;
  const rows = JSON.stringify([...placements].map(([id, placement]) => ({ id, ...placement })));
  await manager.query(PLACE, [tenantId, rows]);
  await manager.query(FOLLOW, [tenantId, rows]);
}

const PLACE = `
  UPDATE transactions AS row
  SET joined_to = place."joinedTo", join_reason = place."joinReason", paired_with = place."pairedWith",
    refund_of = place."refundOf",
    refunded_category = (
      SELECT payment.category FROM transactions AS payment
      WHERE payment.tenant_id = $1 AND payment.id = place."refundOf")
  FROM json_to_recordset($2)
    AS place (id uuid, "joinedTo" uuid, "joinReason" text, "pairedWith" uuid, "refundOf" uuid)
  WHERE row.tenant_id = $1 AND row.id = place.id
`;

const FOLLOW = `
  UPDATE transactions AS row SET joined_to = place."joinedTo"
  FROM json_to_recordset($2) AS place (id uuid, "joinedTo" uuid)
  WHERE row.tenant_id = $1 AND row.joined_to = place.id AND place."joinedTo" IS NOT NULL
`;
