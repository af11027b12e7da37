import type { EntityManager } from 'typeorm';
import { decide } from '#libs/decisions/decide.js';
import { type Memory, memoryKey } from '#libs/decisions/memory.js';
import type { Rule } from '#libs/decisions/rule.js';
import { prepared } from './prepared.js';
import type { StoredItem } from './stored-item.js';

/** Lets the tenant's rules and memory have their say on items that are about to be stored. */
export async function decideItems(
  manager: EntityManager,
  tenantId: string,
  items: readonly StoredItem[],
): Promise<StoredItem[]> {
  const keys = items.map(({ merchant, counterparty }) => memoryKey(merchant, counterparty));
  const [{ rules, taught }]: [{ rules: Rule[]; taught: Memory[] }] = await manager.query(TAUGHT, [
    tenantId,
    [...new Set(keys.filter((key) => key !== undefined))],
  ]);
  if (!rules.length && !taught.length) return [...items];
  const memories = new Map(taught.map((memory) => [memory.key, memory]));
  return items.map((item) => ({
    ...item,
    ...decide({ ...item, sender: item.sender ?? null }, rules, memories),
  }));
}

/** $1 tenant, $2 keys: the rules that are switched on, first to last, and what was taught of these merchants and payees. */
const TAUGHT = prepared(`
  SELECT (
    SELECT coalesce(json_agg(to_json(rule) ORDER BY rule.position, rule.id), '[]') FROM (
      SELECT id, position, match, conditions, action FROM rules WHERE tenant_id = $1 AND enabled
    ) AS rule
  ) AS rules, (
    SELECT coalesce(json_agg(memory), '[]') FROM (
      SELECT key, votes, always, display_name AS "displayName" FROM merchants
      WHERE tenant_id = $1 AND key = ANY ($2::text[])
    ) AS memory
  ) AS taught
`);
