/** What a category came to; debits less credits, but credits alone for income. Amounts are decimal strings. */
export interface CategoryTotal {
  category: string;
  /** In the whole period. */
  amount: string;
  count: number;
  /** Sum of the probabilities. */
  confidence: number;
  toReview: number;
  /** In the period's days so far, and in the same days of the period before. */
  soFar: string;
  before: string;
}

/** What a day came to. */
export interface DayTotal {
  day: string;
  spent: string;
  received: string;
  count: number;
}
