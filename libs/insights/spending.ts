import { CATEGORIES, type Category, CATEGORY_FACTS } from '#libs/contracts/index.js';

/** Categories that make up what is spent; of `refund`, credits without a known payment, the amount is negative. */
export const SPENDING: readonly Category[] = CATEGORIES.filter(
  (category) => CATEGORY_FACTS[category].spend !== 'no',
);
