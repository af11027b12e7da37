import { decimalOf, unitsOf } from '../money.js';

/** What a name came to in one bucket; null where the transactions name none. */
export interface BucketTotal {
  /** First day of the bucket. */
  bucket: string;
  name: string | null;
  /** Whether it is the sum of names beyond the largest. */
  isOther?: boolean;
  amount: string;
  count: number;
}

/** | kind | stands for |
 * | --- | --- |
 * | named | one category, merchant, channel or account |
 * | unnamed | transactions that name none |
 * | other | everything beyond the largest |
 */
export type SeriesKind = 'named' | 'unnamed' | 'other';

/** One layer of a stack, with an amount for every bucket. */
export interface Series {
  kind: SeriesKind;
  name: string | null;
  total: string;
  count: number;
  amounts: string[];
}

interface Layer {
  kind: SeriesKind;
  name: string | null;
  total: bigint;
  count: number;
  amounts: bigint[];
}

/** Stacks totals into the `most` largest series and `other`, which together add up to everything. */
export function stackSeries(
  rows: readonly BucketTotal[],
  { buckets, most, currency }: { buckets: readonly string[]; most: number; currency: string },
): Series[] {
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const layers = new Map<string | null, Layer>();
  const other = empty('other', null, buckets.length);
  for (const { bucket, name, isOther = false, amount, count } of rows) {
    // A merchant may be written in two ways.
    const key = name?.toLowerCase() ?? null;
    const layer = layers.get(key) ?? empty(name === null ? 'unnamed' : 'named', name, buckets.length);
    if (!isOther) layers.set(key, layer);
    add(isOther ? other : layer, { at: places.get(bucket) as number, amount: unitsOf(amount), count });
  }
  const ordered = [...layers.values()].sort(largestFirst);
  const shown = ordered.slice(0, most);
  merge(ordered.slice(most), other);
  if (other.count > 0) shown.push(other);
  return shown.map(({ total, amounts, ...layer }) => ({
    ...layer,
    total: decimalOf(total, currency),
    amounts: amounts.map((amount) => decimalOf(amount, currency)),
  }));
}

const empty = (kind: SeriesKind, name: string | null, length: number): Layer => ({
  kind,
  name,
  total: 0n,
  count: 0,
  amounts: Array.from({ length }, () => 0n),
});

function add(layer: Layer, { at, amount, count }: { at: number; amount: bigint; count: number }): void {
  layer.total += amount;
  layer.count += count;
  layer.amounts[at] = (layer.amounts[at] as bigint) + amount;
}

function merge(layers: readonly Layer[], into: Layer): void {
  for (const { count, amounts } of layers) {
    into.count += count;
    amounts.forEach((amount, at) => add(into, { at, amount, count: 0 }));
  }
}

/** By size, since a large negative layer is no small one. */
function largestFirst(a: Layer, b: Layer): number {
  const [x, y] = [a, b].map(({ total }) => (total < 0n ? -total : total)) as [bigint, bigint];
  if (x !== y) return x > y ? -1 : 1;
  return String(a.name) < String(b.name) ? -1 : 1;
}
