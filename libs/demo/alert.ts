import type { Category, Direction, Kind } from '#libs/contracts/index.js';
import { type Paise, plain } from './rupees.js';

/** What an alert says, as whoever wrote it knows; a direction and a category have transactions only. */
export interface Meaning {
  kind: Kind;
  direction: Direction | null;
  /** Decimal string in rupees. */
  amount: string | null;
  /** What it was for, which not every text tells. */
  category: Category | null;
}

/** One SMS as the phone shows it, and what it means. */
export interface Alert {
  sender: string;
  text: string;
  means: Meaning;
}

/** An alert of money that moved. */
export const moved = (
  sender: string,
  direction: Direction,
  amount: Paise,
  category: Category,
  text: string,
): Alert => ({ sender, text, means: { kind: 'transaction', direction, amount: plain(amount), category } });

/** An alert of another kind; with the sum it is about, if it has one. */
export const told = (sender: string, kind: Kind, text: string, amount?: Paise): Alert => ({
  sender,
  text,
  means: { kind, direction: null, amount: amount === undefined ? null : plain(amount), category: null },
});
