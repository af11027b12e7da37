import type { Direction } from '#libs/contracts/index.js';
import type { CadenceName } from './cadence.js';

/** Payments of one party, one a period, as they are kept: whatever depends on today is worked out from them. */
export interface PaymentChain {
  direction: Direction;
  merchant: string | null;
  counterparty: string | null;
  /** The last payment's. */
  category: string | null;
  cadence: CadenceName;
  /** In order of day; amounts in whole minor units. */
  payments: { id: string; day: string; amount: number }[];
}
