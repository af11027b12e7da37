/** Items by key, in the order they came; those whose key is null are left out. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Amounts added up. */
export const sumOf = (items: readonly { amount: number }[]): number =>
  items.reduce((sum, { amount }) => sum + amount, 0);

/** Amounts added up by name; items whose name is null are left out. */
export function totalsBy<T extends { amount: number }>(
  items: readonly T[],
  nameOf: (item: T) => string | null,
): Map<string, number> {
  const totals = new Map<string, number>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== null) totals.set(name, (totals.get(name) ?? 0) + item.amount);
  }
  return totals;
}
