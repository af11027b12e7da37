import { CATEGORIES } from '#libs/contracts/index.js';
import { VOCABULARY_SIZE } from '#libs/classifier/tokens.js';
import type { Random } from '#libs/evaluation/random.js';

const CLASSES = CATEGORIES.length;

/** A model input, its ids and its category. */
export interface Sample {
  input: string;
  ids: Int32Array;
  label: number;
}

/** The shape of a network and how it is trained. */
export interface NetworkOptions {
  /** Whether an id scores the categories directly. */
  wide: boolean;
  /** How many numbers an id gives to the hidden layer; 0 for none. */
  embedding: number;
  hidden: number;
  epochs: number;
  learningRate: number;
  /** Share of ids left out of each sight of a sample, so that no word carries a category alone. */
  dropout: number;
  /** Share of certainty given to all categories alike. */
  smoothing: number;
}

/** What ONNX multiplies. */
export interface Weights {
  /** A row for each id: its direct scores, then its embedding. */
  table: Float32Array;
  bias: Float32Array;
  /** embedding × hidden. */
  inner: Float32Array;
  innerBias: Float32Array;
  /** hidden × categories. */
  outer: Float32Array;
}

const NO_ZERO = 1e-3;

/**
 * A bag of ids: the sum of their rows over the root of their number, read as scores of the categories, as the input of a
 * hidden layer, or as both. Trained by AdaGrad, one sample at a time.
 */
export class Network {
  readonly weights: Weights;
  private readonly squares: Weights;
  private readonly direct: number;
  private readonly width: number;
  // Work space of one sample; what backward needs of forward stays here.
  private readonly sum: Float64Array;
  private readonly active: Float64Array;
  private readonly innerSlopes: Float64Array;
  private readonly sumSlopes: Float64Array;

  constructor(
    readonly options: NetworkOptions,
    random: Random,
  ) {
    const { embedding, hidden } = options;
    this.direct = options.wide ? CLASSES : 0;
    this.width = this.direct + embedding;
    this.weights = this.space();
    this.squares = this.space();
    this.sum = new Float64Array(this.width);
    this.sumSlopes = new Float64Array(this.width);
    this.active = new Float64Array(hidden);
    this.innerSlopes = new Float64Array(hidden);
    const { table, inner, outer } = this.weights;
    // Row 0 is the one of the id that pads: it stays zero.
    for (let i = this.width; i < table.length; i++) {
      if (i % this.width >= this.direct) table[i] = (random.next() - 0.5) * 0.2;
    }
    const spread = Math.sqrt(6 / Math.max(1, embedding));
    for (let i = 0; i < inner.length; i++) inner[i] = (random.next() - 0.5) * 2 * spread;
    for (let i = 0; i < outer.length; i++) outer[i] = (random.next() - 0.5) * 0.2;
  }

  /** Trains a network of this shape. */
  static train(samples: readonly Sample[], random: Random, options: NetworkOptions): Network {
    const network = new Network(options, random);
    const order = Int32Array.from(samples, (_, i) => i);
    const kept = new Int32Array(1024);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      random.shuffle(order as unknown as { length: number; [index: number]: unknown });
      // A smaller step each time lets the last one settle.
      const rate = options.learningRate * (1 - epoch / (options.epochs + 1));
      for (const index of order) {
        const { ids, label } = samples[index]!;
        let count = 0;
        for (const id of ids) if (random.next() >= options.dropout) kept[count++] = id;
        network.learn(kept.subarray(0, count), label, rate);
      }
    }
    return network;
  }

  /** The scores of a text before temperature and softmax. */
  scores(ids: ArrayLike<number>): Float64Array {
    const { sum, active, width, direct, weights } = this;
    const { embedding, hidden } = this.options;
    sum.fill(0);
    for (let i = 0; i < ids.length; i++) {
      const row = ids[i]! * width;
      for (let w = 0; w < width; w++) sum[w]! += weights.table[row + w]!;
    }
    const scale = 1 / Math.sqrt(Math.max(1, ids.length));
    for (let w = 0; w < width; w++) sum[w]! *= scale;
    const scores = Float64Array.from(weights.bias);
    for (let c = 0; c < direct; c++) scores[c]! += sum[c]!;
    for (let h = 0; h < hidden; h++) {
      let value = weights.innerBias[h]!;
      for (let e = 0; e < embedding; e++) value += sum[direct + e]! * weights.inner[e * hidden + h]!;
      active[h] = value > 0 ? value : 0;
      if (value > 0)
        for (let c = 0; c < CLASSES; c++) scores[c]! += value * weights.outer[h * CLASSES + c]!;
    }
    return scores;
  }

  private learn(ids: Int32Array, label: number, rate: number): void {
    const { weights, squares, width, direct, sumSlopes, innerSlopes, active, sum } = this;
    const { embedding, hidden, smoothing } = this.options;
    const slopes = softmax(this.scores(ids));
    for (let c = 0; c < CLASSES; c++) slopes[c]! -= smoothing / CLASSES + (c === label ? 1 - smoothing : 0);
    for (let c = 0; c < direct; c++) sumSlopes[c] = slopes[c]!;
    sumSlopes.fill(0, direct);
    for (let h = 0; h < hidden; h++) {
      innerSlopes[h] = 0;
      if (active[h] === 0) continue;
      for (let c = 0; c < CLASSES; c++) {
        const at = h * CLASSES + c;
        innerSlopes[h]! += slopes[c]! * weights.outer[at]!;
        step(weights.outer, squares.outer, at, slopes[c]! * active[h]!, rate * 0.2);
      }
      const slope = innerSlopes[h]!;
      for (let e = 0; e < embedding; e++) {
        const at = e * hidden + h;
        sumSlopes[direct + e]! += slope * weights.inner[at]!;
        step(weights.inner, squares.inner, at, slope * sum[direct + e]!, rate * 0.2);
      }
      step(weights.innerBias, squares.innerBias, h, slope, rate * 0.2);
    }
    for (let c = 0; c < CLASSES; c++) step(weights.bias, squares.bias, c, slopes[c]!, rate);
    const scale = 1 / Math.sqrt(Math.max(1, ids.length));
    for (let w = 0; w < width; w++) sumSlopes[w]! *= scale;
    for (const id of ids) {
      const row = id * width;
      for (let w = 0; w < width; w++) {
        const slope = sumSlopes[w]!;
        const square = (squares.table[row + w]! += slope * slope);
        weights.table[row + w]! -= (rate * slope) / (Math.sqrt(square) + NO_ZERO);
      }
    }
  }

  private space(): Weights {
    const { embedding, hidden } = this.options;
    return {
      table: new Float32Array(VOCABULARY_SIZE * this.width),
      bias: new Float32Array(CLASSES),
      inner: new Float32Array(embedding * hidden),
      innerBias: new Float32Array(hidden),
      outer: new Float32Array(hidden * CLASSES),
    };
  }
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  const square = (squares[at]! += slope * slope);
  weights[at]! -= (rate * slope) / (Math.sqrt(square) + NO_ZERO);
}

/** Probabilities from scores. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
