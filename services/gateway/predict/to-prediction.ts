import { SIX_LABELS, sixScores } from '#libs/contracts/index.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import type { PredictResponseDto } from './predict.dto.js';

/** Shows transactions the way the original system answered. */
export function toPrediction(rows: readonly Transaction[]): PredictResponseDto {
  const probabilities = rows.map(({ scores }) => asDistribution(sixScores(scores)));
  return {
    Prediction: probabilities.map((six) => six.indexOf(Math.max(...six))),
    Probabilities: probabilities,
    // Its callers compute with these; the exact strings are under /v1/transactions.
    amounts: rows.map(({ amount }) => (amount === null ? null : Number(amount))),
    Masked_SMS_Text: rows.map(({ maskedText }) => maskedText),
  };
}

/** Stored scores are rounded; what is handed out sums to 1. */
function asDistribution(six: number[]): number[] {
  const sum = six.reduce((total, score) => total + score, 0);
  return sum > 0 ? six.map((score) => score / sum) : SIX_LABELS.map((label) => (label === 'Others' ? 1 : 0));
}
