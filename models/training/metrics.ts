import type { Metrics } from '#libs/classifier/model-metadata.js';

/** What a model said of an example, and what was right. */
export interface Answer {
  probabilities: ArrayLike<number>;
  label: number;
}

/** A slice of answers by confidence. */
export interface Bucket {
  from: number;
  size: number;
  confidence: number;
  accuracy: number;
}

/** The most probable class. */
export function best({ probabilities }: Pick<Answer, 'probabilities'>): number {
  let most = 0;
  for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[most]!) most = i;
  return most;
}

const confidenceOf = (answer: Answer): number => answer.probabilities[best(answer)] ?? 0;
const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean confidence beside accuracy, in ten slices of confidence. */
export function reliability(answers: readonly Answer[]): Bucket[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const slice = answers.filter((answer) => Math.min(9, Math.floor(confidenceOf(answer) * 10)) === tenth);
    return {
      from: tenth / 10,
      size: slice.length,
      confidence: mean(slice.map(confidenceOf)),
      accuracy: mean(slice.map((answer) => Number(best(answer) === answer.label))),
    };
  });
}

/** Accuracy, macro-F1, calibration and figures by class. */
export function measure(answers: readonly Answer[], classes: readonly string[]): Metrics {
  const perClass: Metrics['perClass'] = {};
  classes.forEach((name, c) => {
    const size = answers.filter(({ label }) => label === c).length;
    const said = answers.filter((answer) => best(answer) === c);
    const right = said.filter(({ label }) => label === c).length;
    const precision = said.length ? right / said.length : 0;
    const recall = size ? right / size : 0;
    const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
    perClass[name] = { precision: round(precision), recall: round(recall), f1: round(f1), size };
  });
  const present = Object.values(perClass).filter(({ size }) => size > 0);
  const ece = reliability(answers).reduce(
    (sum, bucket) => sum + (bucket.size / answers.length) * Math.abs(bucket.confidence - bucket.accuracy),
    0,
  );
  return {
    size: answers.length,
    accuracy: round(mean(answers.map((answer) => Number(best(answer) === answer.label)))),
    macroF1: round(mean(present.map(({ f1 }) => f1))),
    ece: round(ece),
    perClass,
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
