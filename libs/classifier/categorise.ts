import { CATEGORIES, type ClassifiedItem, type ConfidenceLevel, type Fields } from '#libs/contracts/index.js';
import type { Thresholds } from './classifier.js';

/** From here on a purpose named beside a person is believed. */
const BELIEVED = 0.95;

const TRANSFER = CATEGORIES.indexOf('transfer');

export type Verdict = Pick<
  ClassifiedItem,
  'category' | 'confidence' | 'confidenceLevel' | 'scores' | 'needsReview'
>;

/** The other side is a private person, or an account that may be one's. */
const PRIVATE = /^<(?:PERSON|VPA|PHONE)\b/;

/**
 * Reads the category off a score vector over `CATEGORIES`. Only a transaction has one; it needs a person's look when
 * the probability is below the model's `reviewBelow`, when it has no amount to count, when its text contradicts itself, or when a
 * private person was paid and the text was read as more than a transfer, which only that person can know. What was paid
 * to a person for no purpose that the text says is a transfer.
 */
export function categorise(fields: Fields, scores: Float32Array, thresholds: Thresholds): Verdict {
  const { kind, amount, direction, merchant, counterparty, doubts } = fields;
  // Six digits say all there is to say, and keep the message small.
  const rounded: number[] = [];
  for (let i = 0; i < scores.length; i++) rounded.push(Math.round(scores[i]! * 1e6) / 1e6);
  if (kind !== 'transaction')
    return { category: null, confidence: null, confidenceLevel: null, scores: rounded, needsReview: false };
  const best = rounded.indexOf(Math.max(...rounded));
  const probability = rounded[best]!;
  const isDoubtful = probability < thresholds.reviewBelow;
  const toPerson = direction === 'debit' && merchant === null && PRIVATE.test(counterparty ?? '');
  const guessed = toPerson && best !== TRANSFER && probability < BELIEVED;
  // A message of the release before carries no doubts.
  const doubted = (doubts ?? []).length > 0;
  const needsReview = isDoubtful || amount === null || guessed || doubted;
  const decided = guessed && isDoubtful ? TRANSFER : best;
  const confidence = rounded[decided]!;
  return {
    category: CATEGORIES[decided]!,
    confidence,
    confidenceLevel: levelOf(confidence, thresholds),
    scores: rounded,
    needsReview,
  };
}

function levelOf(confidence: number, { sureFrom, reviewBelow }: Thresholds): ConfidenceLevel {
  if (confidence < reviewBelow) return 'low';
  return confidence < sureFrom ? 'medium' : 'high';
}
