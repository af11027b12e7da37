import type { CategoryId } from '#libs/contracts/index.js';
import { nameKey } from '#libs/joining/alert.js';

/** What a tenant's corrections said of one merchant or payee. */
export interface Memory {
  /** See `memoryKey`. */
  key: string;
  /** How often each category was chosen, one correction at a time. */
  votes: Readonly<Record<CategoryId, number>>;
  /** Chosen for all of this merchant at once. */
  always: CategoryId | null;
  /** What the tenant calls it. */
  displayName: string | null;
}

/** One correction may be an exception; two that agree are a habit. */
const VOTES_NEEDED = 2;

/** What a memory is kept under: a business by its name in any spelling, a private payee by its token; undefined for neither. */
export function memoryKey(merchant: string | null, counterparty: string | null): string | undefined {
  const name = merchant === null ? '' : nameKey(merchant);
  if (name !== '') return name;
  return counterparty?.startsWith('<') ? counterparty : undefined;
}

/** The category that a memory stands for: the one chosen for all, else that of most corrections if at least two agree. */
export function remembered({ votes, always }: Memory): CategoryId | undefined {
  if (always !== null) return always;
  const counted = Object.entries(votes) as [CategoryId, number][];
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return counted.find(([, count]) => count >= VOTES_NEEDED && count * 2 > total)?.[0];
}
