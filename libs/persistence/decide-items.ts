import type { EntityManager } from 'typeorm';
import { decide } from '#libs/decisions/decide.js';
import { memoryKey } from '#libs/decisions/memory.js';
import { Rule } from './entities/rule.entity.js';
import { memoriesOf } from './memories.js';
import type { StoredItem } from './stored-item.js';

/** Lets the tenant's rules and memory have their say on items that are about to be stored. */
export async function decideItems(
  manager: EntityManager,
  tenantId: string,
  items: readonly StoredItem[],
): Promise<StoredItem[]> {
  const rules = await rulesInOrder(manager, tenantId);
  const keys = items.map(({ merchant, counterparty }) => memoryKey(merchant, counterparty));
  const memories = await memoriesOf(manager, tenantId, [...new Set(keys.filter((key) => key !== undefined))]);
  if (!rules.length && !memories.size) return [...items];
  return items.map((item) => ({
    ...item,
    ...decide({ ...item, sender: item.sender ?? null }, rules, memories),
  }));
}

/** The tenant's rules that are switched on, first to last. */
function rulesInOrder(manager: EntityManager, tenantId: string): Promise<Rule[]> {
  return manager.find(Rule, { where: { tenantId, enabled: true }, order: { position: 'ASC', id: 'ASC' } });
}
