import type { Direction } from '#libs/contracts/index.js';
import { amountClusters } from './amount-clusters.js';
import { type Cadence, CADENCES, follows } from './cadence.js';
import { type Chain, explain, type Hit } from './chain.js';

/** Two of the same amount and cadence, as the phones of a couple; more are coincidence. */
const MOST_ALIKE = 2;
/** Beside many other payments of the same party a few regular ones are coincidence. */
const LEAST_SHARE = 0.25;
const LEAST_SHARE_OF_TWO = 0.5;
const LEAST_BESIDE_MANY = 6;
/** A new price is not more than double or less than half of the old one. */
const MOST_CHANGE = 2;
/** Whose amounts may vary: what people buy by the week is a habit, but pay by the week is pay. */
const VARYING = {
  debit: CADENCES.filter(({ months }) => months > 0),
  credit: CADENCES,
} as const;

/** The recurring among the payments with one party (in order of day), by the reading that explains most of them. */
export function chainsOfParty(hits: readonly Hit[], direction: Direction): Chain[] {
  const whole = explain(hits, VARYING[direction]);
  if (size(whole) === hits.length) return whole;
  const byAmount = chainsByAmount(hits);
  const taken = new Set(byAmount.flatMap((chain) => chain.hits));
  const rest = explain(
    hits.filter((hit) => !taken.has(hit)),
    VARYING[direction],
  ).filter(isNoCoincidence);
  const parts = [...byAmount, ...rest];
  const more = size(whole) - size(parts);
  return more > 0 || (more === 0 && whole.length < parts.length) ? whole : parts;
}

const size = (chains: readonly Chain[]): number => chains.reduce((sum, { hits }) => sum + hits.length, 0);

/** A chain, or a payment that may go on one. */
interface Piece {
  cadence: Cadence | null;
  hits: Hit[];
}

/** Tells subscriptions apart by amount, and joins what goes on at a new price. */
function chainsByAmount(hits: readonly Hit[]): Chain[] {
  const pieces: Piece[] = [];
  for (const cluster of amountClusters(hits)) {
    const one = explain(cluster);
    const chains = one.length > 0 ? one : explain(cluster, VARYING.debit, MOST_ALIKE);
    pieces.push(...chains.filter(isNoCoincidence));
    if (chains.length === 0 && cluster.length <= MOST_ALIKE)
      pieces.push(...cluster.map((hit) => ({ cadence: null, hits: [hit] })));
  }
  return join(pieces);
}

function isNoCoincidence({ hits }: Chain): boolean {
  const all = (hits.at(-1) as Hit).place - (hits[0] as Hit).place + 1;
  const least = hits.length > 2 ? LEAST_SHARE : LEAST_SHARE_OF_TWO;
  return hits.length >= LEAST_BESIDE_MANY || hits.length >= least * all;
}

function join(pieces: readonly Piece[]): Chain[] {
  const chains: Chain[] = [];
  for (const next of pieces.toSorted((a, b) => start(a).place - start(b).place)) {
    const [before] = chains
      .filter((chain) => goesOn(chain, next))
      .sort((a, b) => change(a, next) - change(b, next));
    if (before !== undefined) before.hits.push(...next.hits);
    else if (next.cadence !== null) chains.push({ cadence: next.cadence, hits: [...next.hits] });
  }
  return chains;
}

function goesOn(chain: Chain, next: Piece): boolean {
  if (next.cadence !== null && next.cadence !== chain.cadence) return false;
  return follows(end(chain).day, start(next).day, chain.cadence) && change(chain, next) <= MOST_CHANGE;
}

const start = ({ hits }: Piece): Hit => hits[0] as Hit;
const end = ({ hits }: Piece): Hit => hits.at(-1) as Hit;

/** By which factor an amount changes, up or down. */
function change(from: Piece, to: Piece): number {
  const ratio = start(to).amount / end(from).amount;
  return Math.max(ratio, 1 / ratio);
}
