import { CATEGORIES } from '#libs/contracts/index.js';
import { VOCABULARY_SIZE } from '#libs/classifier/tokens.js';
import type { Random } from './random.js';

const CLASSES = CATEGORIES.length;

/** One weight for each id and category; what ONNX multiplies. */
export interface Weights {
  table: Float32Array;
  bias: Float32Array;
}

export interface Sample {
  ids: Int32Array;
  label: number;
}

export interface TrainingOptions {
  epochs: number;
  learningRate: number;
  /** Share of ids left out of each sight of a sample, so that no word carries a category alone. */
  dropout: number;
  /** Share of certainty given to all categories alike. */
  smoothing: number;
}

/** The scores of a text before temperature: the mean of its rows, scaled by the root of their number, plus bias. */
export function scoresOf({ table, bias }: Weights, ids: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(CLASSES);
  for (let i = 0; i < ids.length; i++) {
    const row = (ids[i] ?? 0) * CLASSES;
    for (let c = 0; c < CLASSES; c++) scores[c]! += table[row + c]!;
  }
  const scale = 1 / Math.sqrt(Math.max(1, ids.length));
  for (let c = 0; c < CLASSES; c++) scores[c] = scores[c]! * scale + bias[c]!;
  return scores;
}

/** Probabilities from scores. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Softmax regression by AdaGrad, one sample at a time. */
export function train(samples: readonly Sample[], random: Random, options: TrainingOptions): Weights {
  const weights = { table: new Float32Array(VOCABULARY_SIZE * CLASSES), bias: new Float32Array(CLASSES) };
  const squares = { table: new Float32Array(VOCABULARY_SIZE * CLASSES), bias: new Float32Array(CLASSES) };
  const order = Int32Array.from(samples, (_, i) => i);
  const kept = new Int32Array(1024);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order as unknown as { length: number; [index: number]: unknown });
    for (const index of order) {
      const { ids, label } = samples[index]!;
      let count = 0;
      for (const id of ids) if (random.next() >= options.dropout) kept[count++] = id;
      learn(weights, squares, kept.subarray(0, count), label, options);
    }
  }
  return weights;
}

function learn(
  weights: Weights,
  squares: Weights,
  ids: Int32Array,
  label: number,
  { learningRate, smoothing }: TrainingOptions,
): void {
  const slopes = softmax(scoresOf(weights, ids));
  for (let c = 0; c < CLASSES; c++) {
    slopes[c]! -= smoothing / CLASSES + (c === label ? 1 - smoothing : 0);
    squares.bias[c]! += slopes[c]! ** 2;
    weights.bias[c]! -= (learningRate * slopes[c]!) / Math.sqrt(squares.bias[c]! + 1e-8);
  }
  const scale = 1 / Math.sqrt(Math.max(1, ids.length));
  for (let c = 0; c < CLASSES; c++) slopes[c]! *= scale;
  for (const id of ids) {
    const row = id * CLASSES;
    for (let c = 0; c < CLASSES; c++) {
      const slope = slopes[c]!;
      const square = (squares.table[row + c]! += slope * slope);
      weights.table[row + c]! -= (learningRate * slope) / (Math.sqrt(square) + 1e-3);
    }
  }
}
