import { CATEGORY_FACTS, type Direction } from '#libs/contracts/index.js';

/** A transaction as insights see it; all payments of one call are in one currency. */
export interface Payment {
  id: string;
  /** `2026-11-30`, in the tenant's zone. */
  day: string;
  /** Positive, in whole minor units (paise, cents): a safe integer. */
  amount: number;
  direction: Direction;
  category: string | null;
  merchant: string | null;
  counterparty: string | null;
  account: string | null;
  channel: string | null;
}

/**
 * What a payment adds to its category's spending; a refund takes off. Nothing for transfers, investments, cash and
 * income. Categories that a tenant has added count as spending; an unexplained credit is not taken for a refund.
 */
export function spendingOf({ amount, direction, category }: Payment): number {
  const facts = (CATEGORY_FACTS as Record<string, { spend: string } | undefined>)[category ?? 'other'];
  if (facts?.spend === 'no') return 0;
  if (direction === 'debit') return amount;
  return category === null ? 0 : -amount;
}
