import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModelMetadata } from '#libs/classifier/model-metadata.js';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { Network, softmax, type NetworkOptions } from './candidates/network.js';
import { corpusHash, generateCorpus } from './corpus/generate-corpus.js';
import { languagesOf } from './corpus/wordings.js';
import { answerRows } from './evaluation/answer-rows.js';
import { labelledRows } from './evaluation/labelled-rows.js';
import {
  calibrationLines,
  categoryLines,
  confusionLines,
  groupLines,
  summaryLine,
} from './evaluation/report.js';
import { measure } from './metrics.js';
import { modelCard, type Measured } from './model-card.js';
import { Random } from '#libs/evaluation/random.js';
import { readCorpus, splitCorpus, withMarksAlone } from './read-corpus.js';
import { readText } from './read-example.js';

const PAIRS = 15;

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' } },
});
const dir = await resolveModel(join(import.meta.dirname, '../../../models'), flags.model);
const metadata = await readModelMetadata(dir);
const { corpus: made, temperature } = metadata;

// The published weights have seen the whole corpus, so the same network is trained again on what was not kept apart.
console.log(`${metadata.name} ${metadata.version}: training again without the wordings and names kept apart`);
const corpus = generateCorpus(made.seed, made.size);
if (corpusHash(corpus) !== made.sha256) {
  console.error(
    'The corpus is no longer the one this model was trained on. Train again: npm run model:train',
  );
  process.exit(1);
}
const { training, measuring } = splitCorpus(readCorpus(corpus));
const options = metadata.training as NetworkOptions;
const network = Network.train(withMarksAlone(training), new Random(made.seed), options);
const answers = measuring.map(({ ids, label, example }) => ({
  probabilities: softmax(network.scores(ids), temperature),
  label,
  example,
}));

const sections: [title: string, lines: string[]][] = [
  ['All', [summaryLine(answers)]],
  ['Names', groupLines(answers, ({ example }) => (example.namesHeld === 'none' ? 'seen' : 'unseen'))],
  ['Categories', categoryLines(measure(answers, CATEGORIES))],
  ['Taken for each other most often', confusionLines(answers, PAIRS)],
  ['Calibration', calibrationLines(answers)],
  ['Languages', groupLines(answers, ({ example }) => languageOf(example.country))],
  ['Countries', groupLines(answers, ({ example }) => example.country)],
];
for (const [title, lines] of sections) console.log(`\n${title}\n${lines.join('\n')}`);

const classifier = await OnnxClassifier.load(dir);
const measured: Measured[] = [];
for (const file of files) {
  const rows = await answerRows(classifier, labelledRows(await readFile(file, 'utf8')), readText);
  const lines = [
    summaryLine(rows),
    ...groupLines(rows, ({ known }) => (known ? 'known' : 'unknown')),
    '',
    ...categoryLines(measure(rows, CATEGORIES)),
  ];
  console.log(`\n${file}, with the published weights\n${lines.join('\n')}`);
  measured.push({ name: basename(file), lines });
}

const { size } = await stat(join(dir, 'model.onnx'));
await writeFile(
  join(dir, 'MODEL_CARD.md'),
  modelCard({ metadata, options, bytes: size, sections, measured }),
);
console.log(`\nwritten: ${join(dir, 'MODEL_CARD.md')}`);

function languageOf(country: string): string {
  return country === 'IN' ? 'en (IN)' : (languagesOf(country)[0] ?? 'en');
}
