/** Days as the API counts them: the last one is not in it. */
interface Days {
  from: string;
  to: string;
}

/** Address of the transactions of some days, of a category or merchant where one is given. */
export const transactionsOf = (
  { from, to }: Days,
  limits: { category?: string; merchant?: string } = {},
): string => `/transactions?${new URLSearchParams({ ...limits, from, to })}`;
