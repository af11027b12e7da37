import { groupBy, sumOf, totalsBy } from '../group.js';
import { categoryLabel, type FormatAmount, percent } from '../wording.js';
import type { Change, Comparison, Mover, SpendingRow } from './comparison.js';

/** From this share of a category's change on, a merchant made most of it. */
const MOST = 0.5;
const MERCHANTS = 10;

const categoryOf = ({ category }: SpendingRow): string => category;
const merchantOf = ({ merchant }: SpendingRow): string | null => merchant;

type Changes = readonly (readonly [name: string, change: Change])[];

/**
 * Compares what two periods spent; rows of the same category and merchant are added up. Of merchants, only those that
 * moved most are told of: a heavy user has thousands.
 */
export function comparePeriods(
  before: readonly SpendingRow[],
  after: readonly SpendingRow[],
  format: FormatAmount,
): Comparison {
  const leaders = leaderOfEach(before, after);
  return {
    total: change(sumOf(before), sumOf(after)),
    categories: changesBy(categoryOf, before, after).map(([name, moved]): Mover => {
      const leader = leaders.get(name);
      const isMost = leader !== undefined && leader[1].change / moved.change >= MOST;
      const cause = isMost ? `, most of it ${leader[0]}` : '';
      return { name, ...moved, sentence: `${describe(categoryLabel(name), moved, format)}${cause}.` };
    }),
    merchants: changesBy(merchantOf, before, after)
      .slice(0, MERCHANTS)
      .map(([name, moved]): Mover => ({ name, ...moved, sentence: `${describe(name, moved, format)}.` })),
  };
}

/** The merchant of each category that moved it most in the direction it went. */
function leaderOfEach(
  before: readonly SpendingRow[],
  after: readonly SpendingRow[],
): Map<string, Changes[number]> {
  const [then, now] = [groupBy(before, categoryOf), groupBy(after, categoryOf)];
  const leaders = new Map<string, Changes[number]>();
  for (const category of new Set([...then.keys(), ...now.keys()])) {
    const [own, other] = [then.get(category) ?? [], now.get(category) ?? []];
    const direction = Math.sign(sumOf(other) - sumOf(own));
    const leader = changesBy(merchantOf, own, other, direction)[0];
    if (leader !== undefined) leaders.set(category, leader);
  }
  return leaders;
}

/** What changed, where asked in one direction only, greatest change first; rows without a merchant are nobody's. */
function changesBy(
  nameOf: (row: SpendingRow) => string | null,
  before: readonly SpendingRow[],
  after: readonly SpendingRow[],
  direction?: number,
): Changes {
  const [then, now] = [totalsBy(before, nameOf), totalsBy(after, nameOf)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((name) => [name, change(then.get(name) ?? 0, now.get(name) ?? 0)] as const)
    .filter(([, { change: by }]) => by !== 0 && (direction === undefined || Math.sign(by) === direction))
    .sort(([a, x], [b, y]) => Math.abs(y.change) - Math.abs(x.change) || (a < b ? -1 : 1));
}

const change = (before: number, after: number): Change => ({
  before,
  after,
  change: after - before,
  share: before > 0 ? (after - before) / before : null,
});

function describe(name: string, { before, change: by, share }: Change, format: FormatAmount): string {
  const verb = by > 0 ? 'rose' : 'fell';
  const arrow = by > 0 ? '▲' : '▼';
  const comparison = share === null ? '' : ` (${arrow} ${percent(Math.abs(share))})`;
  const isNew = before === 0 ? ' from nothing' : '';
  return `${name} ${verb} by ${format(Math.abs(by))}${isNew}${comparison}`;
}
