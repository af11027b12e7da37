/** What was spent in one period on a category at a merchant; below 0 where refunds were more. */
export interface SpendingRow {
  category: string;
  merchant: string | null;
  /** Whole minor units. */
  amount: number;
}

/** How spending changed from one period to another, in whole minor units. */
export interface Change {
  before: number;
  after: number;
  /** After minus before. */
  change: number;
  /** Change relative to before; null where before is not above 0. */
  share: number | null;
}

/** A category or merchant whose spending changed. */
export interface Mover extends Change {
  name: string;
  /** `Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.` */
  sentence: string;
}

/** Two periods beside each other; movers are ordered by absolute change, greatest first. */
export interface Comparison {
  total: Change;
  categories: Mover[];
  merchants: Mover[];
}
