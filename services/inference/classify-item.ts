import { CATEGORIES, type ClassifiedItem, type ExtractedItem } from '#libs/contracts/index.js';

/**
 * Reads the category off a score vector over `CATEGORIES`. Only a transaction has one; it needs a person's look when
 * the probability is below `reviewBelow`, or when it has no amount to count.
 */
export function classifyItem(
  { modelInput: _, ...item }: ExtractedItem,
  scores: Float32Array,
  reviewBelow: number,
): ClassifiedItem {
  const rounded = Array.from(scores, (score) => Math.round(score * 1e6) / 1e6);
  if (item.fields.kind !== 'transaction') {
    return { ...item, category: null, confidence: null, scores: rounded, needsReview: false };
  }
  const best = rounded.indexOf(Math.max(...rounded));
  const confidence = rounded[best]!;
  const needsReview = confidence < reviewBelow || item.fields.amount === null;
  return { ...item, category: CATEGORIES[best]!, confidence, scores: rounded, needsReview };
}
