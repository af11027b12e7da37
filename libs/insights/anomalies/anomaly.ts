interface Found {
  /** Of kind, subject and size: see `isDismissed`. */
  id: string;
  /** Money at stake relative to a usual month's spending; the greater, the more urgent. */
  severity: number;
  category: string | null;
  merchant: string | null;
  /** The same for people, with its reason. */
  sentence: string;
}

/** A category that has spent more than it usually has by this day of the month. */
export interface CategoryOver extends Found {
  kind: 'category-over';
  category: string;
  /** Whole minor units, as every amount here. */
  spent: number;
  /** Mean of the last three months up to the same day. */
  usual: number;
  /** Spent beyond the usual, relative to it. */
  share: number;
  /** The merchant that made at least half of the difference. */
  mostly: string | null;
}

/** A payment much larger than those before it. */
export interface UnusualPayment extends Found {
  kind: 'unusual-payment';
  paymentId: string;
  amount: number;
  /** Median of the payments before it. */
  usual: number;
  /** Whose payments it is compared with. */
  comparedWith: 'merchant' | 'category';
}

/** A large first payment to a merchant. */
export interface NewMerchant extends Found {
  kind: 'new-merchant';
  merchant: string;
  paymentId: string;
  amount: number;
  /** Share of the payments before it that were smaller. */
  largerThan: number;
}

/** A subscription that costs more than before. */
export interface PriceRise extends Found {
  kind: 'price-rise';
  seriesId: string;
  from: number;
  to: number;
  since: string;
  /** What a year costs more. */
  yearlyExtra: number;
}

/** Something in a user's payments to look at. */
export type Anomaly = CategoryOver | UnusualPayment | NewMerchant | PriceRise;
