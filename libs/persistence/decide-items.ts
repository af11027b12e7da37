import { decide } from '#libs/decisions/decide.js';
import { type Memory, memoryKey } from '#libs/decisions/memory.js';
import type { Rule } from '#libs/decisions/rule.js';
import type { StoredItem } from './stored-item.js';

/** What a tenant decides, as far as it concerns some items. */
export interface Decisions {
  /** Those that are switched on, first to last. */
  rules: Rule[];
  /** Of the items' merchants and payees. */
  taught: Memory[];
}

/** By which what was taught of items is found. */
export function memoryKeysOf(items: readonly StoredItem[]): string[] {
  const keys = items.flatMap(({ merchant, counterparty }) => memoryKey(merchant, counterparty) ?? []);
  return [...new Set(keys)];
}

/** Lets the tenant's rules and memory have their say on items that are about to be stored. */
export function decideItems(items: readonly StoredItem[], { rules, taught }: Decisions): StoredItem[] {
  if (!rules.length && !taught.length) return [...items];
  const memories = new Map(taught.map((memory) => [memory.key, memory]));
  return items.map((item) => ({
    ...item,
    ...decide({ ...item, sender: item.sender ?? null }, rules, memories),
  }));
}
