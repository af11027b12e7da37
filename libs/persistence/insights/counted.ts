/** The rows of `transactions` that count, as the roll-up has them; an index holds just these. */
export const COUNTED =
  "joined_to IS NULL AND kind = 'transaction' AND amount IS NOT NULL AND currency IS NOT NULL";

/** What a row adds: debits less credits, of income its credits alone. `category` names the column it counts in. */
export const valueOf = (category: 'category' | 'counts_as'): string => `
  CASE WHEN direction = 'debit' AND ${category} <> 'income' THEN amount
    WHEN direction = 'credit' THEN CASE WHEN ${category} = 'income' THEN amount ELSE -amount END
    ELSE 0 END`;
