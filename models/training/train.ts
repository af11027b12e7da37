import { parseArgs } from 'node:util';
import { idsOf, readText } from './read-example.js';
import { TEXT_FOLLOWS } from '#libs/classifier/model-input.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { fitTemperature, reviewThreshold, type Scored } from './calibrate.js';
import { corpusHash, generateCorpus, type Example } from './corpus/generate-corpus.js';
import { measure } from './metrics.js';
import { Random } from './random.js';
import {
  scoresOf,
  softmax,
  train,
  type Sample,
  type TrainingOptions,
  type Weights,
} from './softmax-regression.js';
import { writeModel } from './write-model.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261123' },
    size: { type: 'string', default: '90000' },
    version: { type: 'string', default: '1.0.0' },
  },
});
const SEED = Number(values.seed);
const OPTIONS: TrainingOptions = { epochs: 6, learningRate: 0.25, dropout: 0.3, smoothing: 0.02 };
/** Answers above the review threshold are right at least this often. */
const PRECISION = 0.95;

const TELLING_MARK = / (?:refund:yes|mc:|ch:(?:atm|cash|interest))/;

type Read = Sample & { example: Example; input: string };

const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const corpus = generateCorpus(SEED, Number(values.size));
say(`${corpus.length} alerts written`);
const samples = corpus.map(read);
say('masked, extracted and tokenised');

const training = samples.filter(({ example }) => !example.wordingHeld && example.namesHeld === 'none');
const seen = samples.filter(({ example }) => example.wordingHeld && example.namesHeld === 'none');
const unseen = samples.filter(({ example }) => example.wordingHeld && example.namesHeld === 'all');
const split = train([...training, ...marksAlone(training)], new Random(SEED), OPTIONS);
say(
  `trained on ${training.length}; validating on ${seen.length} with known and ${unseen.length} with new names`,
);

const [fitting, measuring] = halves([...seen, ...unseen]);
const temperature = fitTemperature(fitting.map((sample) => score(split, sample)));
const metrics = {
  'new wordings, known names': measureOn(measuring.filter(({ example }) => example.namesHeld === 'none')),
  'new wordings, new names': measureOn(measuring.filter(({ example }) => example.namesHeld === 'all')),
  'new wordings, both': measureOn(measuring),
};
const reviewBelow = reviewThreshold(answers(split, fitting), PRECISION);
for (const [name, { accuracy, macroF1, ece, size }] of Object.entries(metrics)) {
  say(`${name}: accuracy ${accuracy}, macro-F1 ${macroF1}, ECE ${ece} (${size})`);
}
say(`temperature ${temperature}, review below ${reviewBelow}`);

const weights = train([...samples, ...marksAlone(samples)], new Random(SEED), OPTIONS);
say('trained on everything');
const dir = await writeModel({
  name: 'spendsense-linear',
  version: values.version,
  weights,
  temperature,
  reviewBelow,
  metrics,
  corpus: { seed: SEED, size: corpus.length, sha256: corpusHash(corpus) },
  options: OPTIONS,
  parityInputs: samples.filter((_, i) => i % Math.floor(samples.length / 12) === 0).map(({ input }) => input),
});
say(`written to ${dir}`);

function read(example: Example): Read {
  const { input } = readText(example.text, example.country, example.lexicon);
  return { example, input, ids: idsOf(input), label: CATEGORIES.indexOf(example.category) };
}

function score(model: Weights, { ids, label }: Sample): Scored {
  return { scores: scoresOf(model, ids), label };
}

/** Copies without the words of the text: what extraction is sure of must carry a category alone. */
function marksAlone(of: readonly Read[]): Sample[] {
  return of
    .filter(({ input }, i) => i % 4 === 0 && TELLING_MARK.test(input))
    .map(({ input, label }) => ({ ids: idsOf(input.slice(0, input.indexOf(TEXT_FOLLOWS) + 1)), label }));
}

/** The one half fits temperature and threshold, the other measures. */
function halves<T>(of: readonly T[]): [T[], T[]] {
  return [of.filter((_, i) => i % 2 === 0), of.filter((_, i) => i % 2 === 1)];
}

function measureOn(of: readonly Sample[]) {
  return measure(answers(split, of), CATEGORIES);
}

function answers(model: Weights, of: readonly Sample[]) {
  return of.map(({ ids, label }) => ({ probabilities: softmax(scoresOf(model, ids), temperature), label }));
}
