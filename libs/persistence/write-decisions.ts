import type { EntityManager } from 'typeorm';
import type { CategoryId, Kind } from '#libs/contracts/index.js';
import { likeliest } from '#libs/decisions/decide.js';
import type { RuleAction } from '#libs/decisions/rule.js';
import type { Decider, Transaction } from './entities/transaction.entity.js';

/** What may be decided about a stored transaction. */
export interface Decided {
  id: string;
  kind: Kind;
  merchant: string | null;
  category: CategoryId | null;
  needsReview: boolean;
  decidedBy: Decider;
  ruleId: string | null;
  isFixed: boolean;
}

/** What holds of a row now. */
export function decidedOf(row: Decided): Decided {
  const { id, kind, merchant, category, needsReview, decidedBy, ruleId, isFixed } = row;
  return { id, kind, merchant, category, needsReview, decidedBy, ruleId, isFixed };
}

/** What a change makes of a row; who decided, and by which rule, is for the caller to say. */
export function changed(row: Transaction, change: RuleAction): Decided {
  const kind = change.kind ?? row.kind;
  const category = change.category ?? row.category ?? row.readCategory ?? likeliest(row.scores);
  return {
    ...decidedOf(row),
    kind,
    merchant: change.merchant ?? row.merchant,
    category: kind === 'transaction' ? category : null,
    needsReview: false,
    ruleId: null,
  };
}

/** Changes rows to what was decided; refunds go on counting in the category of their payment. */
export async function writeDecisions(
  manager: EntityManager,
  tenantId: string,
  rows: readonly Decided[],
): Promise<void> {
  if (!rows.length) return;
  const ids = rows.map(({ id }) => id);
  await manager.query(WRITE, [tenantId, JSON.stringify(rows), ids]);
  await manager.query(FOLLOW, [tenantId, ids]);
}

// The ids are named twice, as in `placeAlerts`.
const WRITE = `
  UPDATE transactions AS row
  SET kind = decided.kind, merchant = decided.merchant, category = decided.category,
    needs_review = decided."needsReview", decided_by = decided."decidedBy", rule_id = decided."ruleId",
    is_fixed = decided."isFixed"
  FROM json_to_recordset($2) AS decided (
    id uuid, kind text, merchant text, category text, "needsReview" boolean, "decidedBy" text, "ruleId" uuid,
    "isFixed" boolean)
  WHERE row.tenant_id = $1 AND row.id = ANY ($3::uuid[]) AND row.id = decided.id
`;

const FOLLOW = `
  UPDATE transactions AS refund SET refunded_category = payment.category
  FROM transactions AS payment
  WHERE payment.tenant_id = $1 AND payment.id = ANY ($2::uuid[])
    AND refund.tenant_id = $1 AND refund.refund_of = payment.id
    AND refund.refunded_category IS DISTINCT FROM payment.category
`;
