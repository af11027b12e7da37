import type { CategoryId } from '#libs/contracts/index.js';
import { NOT_SPENDING } from '../spending.js';

/** Whether a category can have a budget: what is spent on it is not below 0. */
export const isBudgetable = (category: CategoryId): boolean =>
  category !== 'refund' && !NOT_SPENDING.includes(category);
