import type { EntityManager } from 'typeorm';
import type { CategoryId } from '#libs/contracts/index.js';
import { isBudgetable } from '#libs/insights/budgets/is-budgetable.js';

/** What a merge moved. */
export interface Merged {
  transactions: number;
  rules: number;
  budgets: number;
  merchants: number;
}

/** Gives everything that has a category another one; totals follow by their triggers, and corrections can still be undone. */
export async function mergeCategory(
  manager: EntityManager,
  tenantId: string,
  id: CategoryId,
  into: CategoryId,
): Promise<Merged> {
  const move = async (sql: string, ...rest: unknown[]): Promise<number> => {
    const [, moved]: [unknown, number] = await manager.query(sql, [tenantId, id, into, ...rest]);
    return moved;
  };
  const merged = {
    transactions: await move(TRANSACTIONS),
    rules: await move(RULES),
    budgets: await move(BUDGETS, isBudgetable(into)),
    merchants: await move(MERCHANTS),
  };
  // A second budget of a category and currency, and one of what is no spending, cannot be.
  await manager.query('DELETE FROM budgets WHERE tenant_id = $1 AND category = $2', [tenantId, id]);
  await move(CORRECTIONS);
  return merged;
}

// $1 tenant, $2 the category that goes, $3 the one that takes over.
const TRANSACTIONS = `
  UPDATE transactions
  SET category = CASE WHEN category = $2 THEN $3 ELSE category END,
    refunded_category = CASE WHEN refunded_category = $2 THEN $3 ELSE refunded_category END
  WHERE tenant_id = $1 AND (category = $2 OR refunded_category = $2)
`;

const RULES = `
  UPDATE rules SET action = jsonb_set(action, '{category}', to_jsonb($3::text)), updated_at = now()
  WHERE tenant_id = $1 AND action ->> 'category' = $2
`;

const BUDGETS = `
  UPDATE budgets AS budget SET category = $3, updated_at = now()
  WHERE tenant_id = $1 AND category = $2 AND $4::boolean AND NOT EXISTS (
    SELECT FROM budgets AS other
    WHERE other.tenant_id = $1 AND other.category = $3 AND other.currency = budget.currency)
`;

const MERCHANTS = `
  UPDATE merchants
  SET always = CASE WHEN always = $2 THEN $3 ELSE always END,
    votes = CASE WHEN votes ->> $2 IS NULL THEN votes ELSE (votes - $2::text) || jsonb_build_object(
      $3::text, coalesce((votes ->> $3)::int, 0) + (votes ->> $2)::int) END,
    updated_at = now()
  WHERE tenant_id = $1 AND (always = $2 OR votes ->> $2 IS NOT NULL)
`;

const CORRECTIONS = `
  UPDATE corrections
  SET change = CASE WHEN change ->> 'category' = $2
      THEN jsonb_set(change, '{category}', to_jsonb($3::text)) ELSE change END,
    before = (
      SELECT coalesce(jsonb_agg(CASE WHEN row ->> 'category' = $2
        THEN jsonb_set(row, '{category}', to_jsonb($3::text)) ELSE row END ORDER BY place), '[]')
      FROM jsonb_array_elements(before) WITH ORDINALITY AS rows (row, place))
  WHERE tenant_id = $1
    AND (change ->> 'category' = $2 OR before @> jsonb_build_array(jsonb_build_object('category', $2::text)))
`;
