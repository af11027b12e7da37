import { CATEGORIES, type ClassifiedItem, type Fields } from '#libs/contracts/index.js';

export type Verdict = Pick<ClassifiedItem, 'category' | 'confidence' | 'scores' | 'needsReview'>;

/**
 * Reads the category off a score vector over `CATEGORIES`. Only a transaction has one; it needs a person's look when
 * the probability is below `reviewBelow`, when it has no amount to count, or when its text contradicts itself.
 */
export function categorise(
  { kind, amount, doubts }: Fields,
  scores: Float32Array,
  reviewBelow: number,
): Verdict {
  // Six digits say all there is to say, and keep the message small.
  const rounded = Array.from(scores, (score) => Math.round(score * 1e6) / 1e6);
  if (kind !== 'transaction')
    return { category: null, confidence: null, scores: rounded, needsReview: false };
  const best = rounded.indexOf(Math.max(...rounded));
  const confidence = rounded[best]!;
  const needsReview = confidence < reviewBelow || amount === null || doubts.length > 0;
  return { category: CATEGORIES[best]!, confidence, scores: rounded, needsReview };
}
