import type { Anomaly } from './anomaly.js';
import { isDismissed } from './anomaly-id.js';
import { type AnomalyInput, usualMonthOf } from './anomaly-input.js';
import { categoriesOver } from './categories-over.js';
import { newMerchants } from './new-merchants.js';
import { priceRises } from './price-rises.js';
import { unusualPayments } from './unusual-payments.js';

/** More than three at a time nobody reads. */
const LIMIT = 3;

/**
 * What stands out in a user's payments, most severe first and no two about the same thing. What was dismissed stays
 * away until its size changes by more than a tenth.
 */
export function findAnomalies(
  input: AnomalyInput,
  dismissed: readonly string[] = [],
  limit = LIMIT,
): Anomaly[] {
  const usualMonth = usualMonthOf(input);
  if (usualMonth <= 0) return [];
  const search = { ...input, usualMonth };
  const found: Anomaly[] = [
    ...categoriesOver(search),
    ...unusualPayments(search),
    ...newMerchants(search),
    ...priceRises(search),
  ];
  const chosen: Anomaly[] = [];
  for (const next of found.sort((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1)))
    if (!chosen.some((each) => isSameThing(each, next))) chosen.push(next);
  // Last, so that what was dismissed does not come back as another anomaly about it.
  return chosen.filter(({ id }) => !isDismissed(id, dismissed)).slice(0, limit);
}

/** Two of one merchant, or a category and what it was spent on. */
function isSameThing(a: Anomaly, b: Anomaly): boolean {
  if (a.merchant !== null && a.merchant.toLowerCase() === b.merchant?.toLowerCase()) return true;
  const isCategory = a.kind === 'category-over' || b.kind === 'category-over';
  return isCategory && a.category !== null && a.category === b.category;
}
