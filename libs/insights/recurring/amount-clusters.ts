import { groupBy } from '../group.js';
import { type Hit, isSameAmount } from './chain.js';

/** Groups payments by amount, each group around its commonest one, in order of day as they came. */
export function amountClusters(hits: readonly Hit[]): Hit[][] {
  const byAmount = groupBy(hits, ({ amount }) => amount);
  const amounts = [...byAmount.keys()].sort((a, b) => a - b);
  // Neighbours that are in no cluster yet; what is taken is skipped, so that each amount is looked at once.
  const lower = amounts.map((_, i) => i - 1);
  const higher = amounts.map((_, i) => i + 1);
  const taken = new Set<number>();
  const take = (i: number): Hit[] => {
    taken.add(i);
    const [below, above] = [lower[i] as number, higher[i] as number];
    if (below >= 0) higher[below] = above;
    if (above < amounts.length) lower[above] = below;
    return byAmount.get(amounts[i] as number) as Hit[];
  };
  const gather = (middle: number): Hit[] => {
    const isNear = (i: number): boolean =>
      i >= 0 && i < amounts.length && isSameAmount(amounts[i] as number, amounts[middle] as number);
    const cluster = [take(middle)];
    for (let i = lower[middle] as number; isNear(i); i = lower[i] as number) cluster.push(take(i));
    for (let i = higher[middle] as number; isNear(i); i = higher[i] as number) cluster.push(take(i));
    return cluster.length === 1 ? (cluster[0] as Hit[]) : cluster.flat().sort((a, b) => a.place - b.place);
  };
  const size = (i: number): number => (byAmount.get(amounts[i] as number) as Hit[]).length;
  return amounts
    .map((_, i) => i)
    .sort((a, b) => size(b) - size(a) || a - b)
    .flatMap((i) => (taken.has(i) ? [] : [gather(i)]));
}
