import type { Tally } from '#libs/evaluation/table.js';
import type { Score } from './score.js';

/** A number to reach: a share, of at least or at most so much. */
export interface Target {
  name: string;
  measure: (score: Score) => Tally;
  atLeast?: number;
  atMost?: number;
}

/** How a target stands; `met` is undefined where nothing was counted. */
export interface Verdict extends Tally {
  name: string;
  atLeast?: number;
  atMost?: number;
  met?: boolean;
}

/** Types share one figure: of 40 spans of a type, none may be missed for 0.99, which would say little about it. */
const recall = (types: string[], atLeast: number): Target => ({
  name: `recall ${types.join(', ')}`,
  measure: ({ recallByType }) => together(recallByType, types),
  atLeast,
});

const damage = (kinds: string[], atMost: number): Target => ({
  name: `damage ${kinds.join(', ')}`,
  measure: ({ damageByKind }) => together(damageByKind, kinds),
  atMost,
});

/** What masking shall reach on texts that its authors do not see. */
export const TARGETS: readonly Target[] = [
  { name: 'recall, all types', measure: (score) => score.recall, atLeast: 0.97 },
  recall(['ACCOUNT', 'CARD', 'IBAN', 'IN_AADHAAR', 'IN_PAN', 'US_SSN'], 0.99),
  recall(['VPA', 'PHONE', 'EMAIL', 'OTP', 'CVV', 'PIN'], 0.98),
  recall(['REF', 'CUSTOMER_ID', 'IFSC', 'SWIFT_BIC', 'SORT_CODE', 'ROUTING'], 0.95),
  recall(['PERSON'], 0.92),
  recall(['ADDRESS', 'USERNAME', 'URL'], 0.85),
  { name: 'precision', measure: (score) => score.precision, atLeast: 0.97 },
  damage(['amount', 'balance', 'date'], 0.003),
  damage(['merchant'], 0.02),
  damage(['merchant_hint'], 0.2),
  { name: 'perfect messages', measure: (score) => score.perfect, atLeast: 0.92 },
  { name: 'damaged texts without personal data', measure: (score) => score.cleanRows, atMost: 0 },
];

/** Holds a score against the targets. */
export function checkTargets(score: Score, targets = TARGETS): Verdict[] {
  return targets.map(({ measure, ...target }) => {
    const tally = measure(score);
    if (tally.of === 0) return { ...target, ...tally };
    const share = tally.hits / tally.of;
    return { ...target, ...tally, met: share >= (target.atLeast ?? 0) && share <= (target.atMost ?? 1) };
  });
}

function together(tallies: Record<string, Tally>, labels: string[]): Tally {
  const of = labels.flatMap((label) => tallies[label] ?? []);
  return {
    hits: of.reduce((total, { hits }) => total + hits, 0),
    of: of.reduce((total, tally) => total + tally.of, 0),
  };
}
