import { parseArgs } from 'node:util';
import { CATEGORIES } from '#libs/contracts/index.js';
import { fitTemperature, reviewThreshold } from './calibrate.js';
import { NETWORKS } from './candidates/candidate.js';
import { Network, softmax, type Sample } from './candidates/network.js';
import { compareCandidates } from './compare-candidates.js';
import { corpusHash, generateCorpus } from './corpus/generate-corpus.js';
import { measure, type Answer } from './metrics.js';
import { Random } from '#libs/evaluation/random.js';
import { readCorpus, splitCorpus, withMarksAlone } from './read-corpus.js';
import { writeModel } from './write-model.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261123' },
    size: { type: 'string', default: '120000' },
    version: { type: 'string', default: '2.0.0' },
    network: { type: 'string' },
  },
});
const SEED = Number(values.seed);
/** Answers from the review threshold on, and sure ones, are right at least this often. */
const PRECISION = 0.95;
const SURE = 0.98;

const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const corpus = generateCorpus(SEED, Number(values.size));
say(`${corpus.length} alerts written`);
const samples = readCorpus(corpus);
say('masked, extracted and tokenised');

const { training, seen, unseen, fitting, measuring } = splitCorpus(samples);
say(
  `training on ${training.length}; ${seen.length} with known and ${unseen.length} with new names kept apart`,
);

const figures =
  values.network === undefined
    ? compareCandidates({ training: withMarksAlone(training), seen, unseen, seed: SEED, say })
    : [];
const chosen = values.network ?? figures.find((candidate) => candidate.chosen)?.name ?? '';
const options = NETWORKS[chosen];
if (!options)
  throw new Error(`${chosen} cannot be exported; name a network: ${Object.keys(NETWORKS).join(', ')}`);

const split = Network.train(withMarksAlone(training), new Random(SEED), options);
const temperature = fitTemperature(fitting.map(({ ids, label }) => ({ scores: split.scores(ids), label })));
const metrics = {
  'new wordings, known names': measureOn(measuring.filter(({ example }) => example.namesHeld === 'none')),
  'new wordings, new names': measureOn(measuring.filter(({ example }) => example.namesHeld === 'all')),
  'new wordings, both': measureOn(measuring),
};
const reviewBelow = reviewThreshold(answers(fitting), PRECISION);
const sureFrom = reviewThreshold(answers(fitting), SURE);
for (const [name, { accuracy, macroF1, ece, size }] of Object.entries(metrics)) {
  say(`${name}: accuracy ${accuracy}, macro-F1 ${macroF1}, ECE ${ece} (${size})`);
}
say(`temperature ${temperature}, review below ${reviewBelow}, sure from ${sureFrom}`);

const network = Network.train(withMarksAlone(samples), new Random(SEED), options);
say(`${chosen} trained on everything`);
const dir = await writeModel({
  name: 'spendsense-bag',
  version: values.version,
  network,
  temperature,
  reviewBelow,
  sureFrom,
  metrics,
  candidates: figures,
  corpus: { seed: SEED, size: corpus.length, sha256: corpusHash(corpus) },
  parityInputs: samples.filter((_, i) => i % Math.floor(samples.length / 12) === 0).map(({ input }) => input),
});
say(`written to ${dir}`);

function measureOn(of: readonly Sample[]) {
  return measure(answers(of), CATEGORIES);
}

function answers(of: readonly Sample[]): Answer[] {
  return of.map(({ ids, label }) => ({ probabilities: softmax(split.scores(ids), temperature), label }));
}
