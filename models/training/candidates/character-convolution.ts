import { CATEGORIES } from '#libs/contracts/index.js';
import type { Random } from '#libs/evaluation/random.js';
import { softmax, type Sample } from './network.js';

const CLASSES = CATEGORIES.length;
/** Characters are folded into so many by their code. */
const ALPHABET = 512;
const LONGEST = 160;
const EMBEDDING = 8;
const WIDTH = 5;
const FILTERS = 48;
const SPAN = EMBEDDING * WIDTH;
const EPOCHS = 3;
/** Enough to compare it by; all samples would take a quarter of an hour. */
const MOST_SAMPLES = 15_000;
const RATE = 0.03;
const NO_ZERO = 1e-3;

/** Filters over neighbouring characters of the model input, the strongest place of each, a linear layer. */
export class CharacterConvolution {
  private readonly embedding = new Float32Array(ALPHABET * EMBEDDING);
  private readonly filters = new Float32Array(FILTERS * SPAN);
  private readonly output = new Float32Array(FILTERS * CLASSES);
  private readonly bias = new Float32Array(CLASSES);
  private readonly squares = [this.embedding, this.filters, this.output, this.bias].map(
    ({ length }) => new Float32Array(length),
  );
  private readonly signal = new Float64Array(LONGEST * EMBEDDING);
  private readonly strongest = new Float64Array(FILTERS);
  private readonly places = new Int32Array(FILTERS);
  readonly size = this.embedding.length + this.filters.length + this.output.length + this.bias.length;

  private constructor(random: Random) {
    for (const weights of [this.embedding, this.filters, this.output]) {
      for (let i = 0; i < weights.length; i++) weights[i] = (random.next() - 0.5) * 0.4;
    }
  }

  /** Trains on the characters of the samples' inputs. */
  static train(samples: readonly Sample[], random: Random): CharacterConvolution {
    const model = new CharacterConvolution(random);
    const order = Array.from(samples, (_, i) => i);
    random.shuffle(order);
    order.length = Math.min(order.length, MOST_SAMPLES);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      random.shuffle(order);
      for (const index of order) model.learn(samples[index]!);
    }
    return model;
  }

  scores({ input }: Sample): Float64Array {
    const { signal, filters, strongest, places, output } = this;
    const codes = codesOf(input);
    for (let at = 0; at < codes.length; at++) {
      for (let e = 0; e < EMBEDDING; e++)
        signal[at * EMBEDDING + e] = this.embedding[codes[at]! * EMBEDDING + e]!;
    }
    strongest.fill(0);
    places.fill(-1);
    for (let at = 0; at + WIDTH <= codes.length; at++) {
      const from = at * EMBEDDING;
      for (let f = 0; f < FILTERS; f++) {
        let value = 0;
        for (let i = 0; i < SPAN; i++) value += signal[from + i]! * filters[f * SPAN + i]!;
        if (value > strongest[f]!) {
          strongest[f] = value;
          places[f] = at;
        }
      }
    }
    const scores = Float64Array.from(this.bias);
    for (let f = 0; f < FILTERS; f++) {
      for (let c = 0; c < CLASSES; c++) scores[c]! += strongest[f]! * output[f * CLASSES + c]!;
    }
    return scores;
  }

  private learn(sample: Sample): void {
    const slopes = softmax(this.scores(sample));
    slopes[sample.label]! -= 1;
    const codes = codesOf(sample.input);
    const [embedding, filters, output, bias] = this.squares as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let c = 0; c < CLASSES; c++) step(this.bias, bias, c, slopes[c]!);
    for (let f = 0; f < FILTERS; f++) {
      const place = this.places[f]!;
      if (place < 0) continue;
      let slope = 0;
      for (let c = 0; c < CLASSES; c++) {
        slope += slopes[c]! * this.output[f * CLASSES + c]!;
        step(this.output, output, f * CLASSES + c, slopes[c]! * this.strongest[f]!);
      }
      for (let i = 0; i < SPAN; i++) {
        const character = codes[place + Math.floor(i / EMBEDDING)]! * EMBEDDING + (i % EMBEDDING);
        const weight = this.filters[f * SPAN + i]!;
        step(this.filters, filters, f * SPAN + i, slope * this.signal[place * EMBEDDING + i]!);
        step(this.embedding, embedding, character, slope * weight);
      }
    }
  }
}

function codesOf(input: string): Int32Array {
  const text = input.slice(0, LONGEST);
  return Int32Array.from(text, (character) => (character.codePointAt(0) ?? 0) % ALPHABET);
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at]! += slope * slope);
  weights[at]! -= (RATE * slope) / (Math.sqrt(square) + NO_ZERO);
}
