import { softmax } from './candidates/network.js';
import { best, type Answer } from './metrics.js';

/** Scores of an example before temperature. */
export interface Scored {
  scores: Float64Array;
  label: number;
}

const loss = (scored: readonly Scored[], temperature: number): number =>
  scored.reduce((sum, { scores, label }) => sum - Math.log(softmax(scores, temperature)[label]! + 1e-12), 0);

/** The temperature under which the right answers are most probable (golden-section search). */
export function fitTemperature(scored: readonly Scored[]): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0.2, 5];
  for (let step = 0; step < 25; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (loss(scored, left) < loss(scored, right)) high = right;
    else low = left;
  }
  return Math.round(((low + high) / 2) * 1000) / 1000;
}

/** The lowest confidence from which on answers are right at least this often. */
export function reviewThreshold(answers: readonly Answer[], precision: number): number {
  const sorted = answers
    .map((answer) => ({
      confidence: answer.probabilities[best(answer)] ?? 0,
      right: best(answer) === answer.label,
    }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = 1;
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    if (right / (i + 1) >= precision) threshold = answer.confidence;
  });
  return Math.round(threshold * 100) / 100;
}
