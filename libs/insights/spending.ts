import { CATEGORIES, type CategoryId, CATEGORY_FACTS } from '#libs/contracts/index.js';

/**
 * Categories that are no spending; every other is, also one that a tenant added. Of `refund`, credits without a known
 * payment, the amount is negative.
 */
export const NOT_SPENDING: readonly CategoryId[] = CATEGORIES.filter(
  (category) => CATEGORY_FACTS[category].spend === 'no',
);
