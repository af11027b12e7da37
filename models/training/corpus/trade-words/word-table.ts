import type { Category } from '#libs/contracts/index.js';

/** What shops of a category are called and what is paid for there, by language; comma-separated. */
export type TradeWords = Record<string, Partial<Record<Category, string>>>;
