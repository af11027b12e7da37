import type { Alert } from './alert.js';
import type { Moment } from './calendar.js';
import { type Paise, rupees } from './rupees.js';

/** Where the person's money is; the card holds what is owed, as a negative sum. */
export type Pocket = 'salary' | 'savings' | 'card';

/** What the card may owe at most. */
export const CARD_LIMIT = rupees(400_000);

/** The balances that alerts tell, as one thing happens after the other. */
export class Ledger {
  /** Total of the last card statement. */
  statement: Paise = 0n;
  private readonly balances: Record<Pocket, Paise> = {
    salary: rupees(118_214) + 40n,
    savings: rupees(142_905) + 15n,
    card: 0n,
  };

  /** Puts a sum into a pocket, or takes it out when it is negative; gives the balance after it. */
  move(pocket: Pocket, sum: Paise): Paise {
    return (this.balances[pocket] += sum);
  }

  balance(pocket: Pocket): Paise {
    return this.balances[pocket];
  }

  /** What the card may still spend. */
  get creditLeft(): Paise {
    return CARD_LIMIT + this.balances.card;
  }
}

/** Something that happens at a time: it moves money, and somebody writes of it. */
export interface Happening {
  when: Moment;
  happen: (ledger: Ledger) => Alert[];
}
