import type { Direction } from '#libs/contracts/index.js';
import type { CadenceName } from './cadence.js';

/** A payment that comes back; amounts in whole minor units. */
export interface RecurringSeries {
  /** Of party, direction, cadence and first amounts: stays as payments come, whichever account they are from. */
  id: string;
  direction: Direction;
  merchant: string | null;
  counterparty: string | null;
  /** The last payment's. */
  category: string | null;
  cadence: CadenceName;
  /** Whether the amount stays but for changes of price; an electricity bill's does not. */
  isFixed: boolean;
  /** The present price, or the median of the last payments where amounts vary. */
  typicalAmount: number;
  lastAmount: number;
  lastDay: string;
  /** The next day it is due, or was due up to five days ago; null when it has ended. */
  nextDay: string | null;
  /** The last change of a fixed amount, of more than 2 %. */
  priceChange: PriceChange | null;
  /** An expected day passed more than five days ago. */
  isMissed: boolean;
  /** Two of them did. */
  hasEnded: boolean;
  /** From 0 to 1: by the number of payments, how punctual they are, whether any is missing or amounts vary. */
  confidence: number;
  /** In order of day. */
  paymentIds: string[];
  /** What it comes to at the typical amount. */
  monthlyEquivalent: number;
  yearlyTotal: number;
}

/** A change of price. */
export interface PriceChange {
  from: number;
  to: number;
  /** Day of the first payment at the new price. */
  since: string;
}
