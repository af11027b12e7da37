import type { EntityManager } from 'typeorm';
import type { Alert } from '#libs/joining/alert.js';
import { offsetAt } from '#libs/time-zone/zone-offset.js';
import { arrayLiteral } from './array-literal.js';
import { prepared } from './prepared.js';

type Row = Omit<Alert, 'receivedAt' | 'occurredAt' | 'isTimed'> & {
  receivedAt: Date;
  occurredAt: Date | null;
};

/** What is stored and may belong to new alerts; see `joinAlerts`. */
export async function findCandidates(
  manager: EntityManager,
  fresh: readonly Alert[],
  { tenantId, timeZone }: { tenantId: string; timeZone: string },
): Promise<Alert[]> {
  const sums = fresh.filter(
    ({ amount, kind }) => amount !== null && (kind === 'transaction' || kind === 'pending'),
  );
  const refunds = sums.filter(({ isRefund, merchant }) => isRefund && merchant !== null);
  const rows: Row[] = await manager.query(CANDIDATES, [
    tenantId,
    arrayLiteral(fresh.map(({ fingerprint }) => fingerprint)),
    arrayLiteral(sums.map(({ amount }) => amount)),
    arrayLiteral(sums.map(movedAt)),
    arrayLiteral(sums.map(({ reference }) => reference)),
    arrayLiteral(refunds.map(({ merchant }) => merchant)),
    arrayLiteral(refunds.map(movedAt)),
  ]);
  return rows.map(({ receivedAt, occurredAt, ...row }) => ({
    ...row,
    receivedAt: receivedAt.getTime(),
    occurredAt: occurredAt?.getTime() ?? null,
    isTimed: hasTime(occurredAt?.getTime() ?? null, timeZone),
  }));
}

const movedAt = ({ occurredAt, receivedAt }: Alert): string =>
  new Date(occurredAt ?? receivedAt).toISOString();

/** Whether a moment has a time of day on the clocks of a zone; a bare day begins at midnight. */
export function hasTime(instant: number | null, timeZone: string): boolean {
  return instant !== null && (instant + (offsetAt(timeZone, instant) ?? 0) * 60_000) % 86_400_000 !== 0;
}

// By fingerprint: one, as any of them tells their lead; by sum: the nearest in time on either side, and announcements; by
// reference: the nearest leads; by merchant for refunds. However often an alert comes, what is found for it stays as little.
// What is compared is computed beforehand: under row-level security an index serves leakproof comparisons of columns only.
// Each is looked up by itself (LATERAL, with LIMIT or OFFSET, is never joined in another way): right after a large import
// the planner takes a tenant for small, and would read all of it for each chunk.
const CANDIDATES = prepared(`
  WITH fresh AS MATERIALIZED (
    SELECT DISTINCT hash_numeric(amount) AS sum_hash, at, at - interval '3 days' AS since, at + interval '3 days' AS until,
      at - interval '10 days' AS announced_since, at + interval '10 days' AS announced_until
    FROM unnest($3::numeric[], $4::timestamptz[]) AS fresh (amount, at)
  ), refunds AS MATERIALIZED (
    SELECT lower(merchant) AS merchant_key, at - interval '120 days' AS since, at + interval '1 day' AS until
    FROM unnest($6::text[], $7::timestamptz[]) AS refund (merchant, at)
  ), found AS (
    SELECT same.id FROM (SELECT DISTINCT unnest($2::uuid[]) AS fingerprint) AS given CROSS JOIN LATERAL (
      SELECT id FROM transactions AS row WHERE row.tenant_id = $1 AND row.fingerprint = given.fingerprint LIMIT 1
    ) AS same
    UNION
    SELECT near.id FROM fresh CROSS JOIN LATERAL (
      SELECT id FROM transactions AS row
      WHERE row.tenant_id = $1 AND row.sum_hash = fresh.sum_hash AND row.kind IN ('transaction', 'pending')
        AND row.moved_at BETWEEN fresh.since AND fresh.at
      ORDER BY row.moved_at DESC LIMIT 8
    ) AS near
    UNION
    SELECT near.id FROM fresh CROSS JOIN LATERAL (
      SELECT id FROM transactions AS row
      WHERE row.tenant_id = $1 AND row.sum_hash = fresh.sum_hash AND row.kind IN ('transaction', 'pending')
        AND row.moved_at BETWEEN fresh.at AND fresh.until
      ORDER BY row.moved_at LIMIT 8
    ) AS near
    UNION
    SELECT near.id FROM unnest($3::numeric[], $4::timestamptz[], $5::text[]) AS given (amount, at, reference)
    CROSS JOIN LATERAL (
      SELECT same.id FROM (
        SELECT id, amount, kind, joined_to, moved_at FROM transactions AS row
        WHERE row.tenant_id = $1 AND row.reference = given.reference OFFSET 0
      ) AS same
      WHERE same.amount = given.amount AND same.kind IN ('transaction', 'pending') AND same.joined_to IS NULL
      ORDER BY abs(extract(epoch FROM same.moved_at - given.at)) LIMIT 8
    ) AS near
    UNION
    SELECT near.id FROM fresh CROSS JOIN LATERAL (
      SELECT id FROM transactions AS row
      WHERE row.tenant_id = $1 AND row.sum_hash = fresh.sum_hash AND row.kind = 'pending' AND row.joined_to IS NULL
        AND row.moved_at BETWEEN fresh.announced_since AND fresh.announced_until
      ORDER BY row.moved_at DESC LIMIT 8
    ) AS near
    UNION
    SELECT near.id FROM refunds AS refund CROSS JOIN LATERAL (
      SELECT id FROM transactions AS row
      WHERE row.tenant_id = $1 AND row.merchant_key = refund.merchant_key AND row.joined_to IS NULL
        AND row.moved_at BETWEEN refund.since AND refund.until
        AND row.direction = 'debit'
      ORDER BY row.moved_at DESC LIMIT 100
    ) AS near
  ), wanted AS (
    SELECT id FROM found
    UNION
    SELECT lead.joined_to FROM found CROSS JOIN LATERAL (
      SELECT joined_to FROM transactions AS row WHERE row.tenant_id = $1 AND row.id = found.id LIMIT 1
    ) AS lead
    WHERE lead.joined_to IS NOT NULL
  )
  SELECT row.id, row.fingerprint, row.sender, row.kind, row.direction, row.is_refund AS "isRefund",
    row.amount, row.currency, row.merchant, row.counterparty, row.account, row.instrument, row.reference,
    row.category, row.received_at AS "receivedAt", row.occurred_at AS "occurredAt", row.is_fixed AS "isFixed",
    row.joined_to AS "joinedTo", row.join_reason AS "joinReason", row.paired_with AS "pairedWith",
    row.refund_of AS "refundOf",
    (SELECT coalesce(sum(refund.amount), 0)::text FROM transactions AS refund
      WHERE refund.tenant_id = $1 AND refund.refund_of = row.id) AS refunded
  FROM wanted CROSS JOIN LATERAL (
    SELECT * FROM transactions AS row WHERE row.tenant_id = $1 AND row.id = wanted.id LIMIT 1
  ) AS row
`);
