import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { CATEGORIES, SIX_LABELS, sixScores, type SixLabel } from '#libs/contracts/index.js';
import { best, measure, reliability, type Answer } from './metrics.js';
import { readText } from './read-example.js';

const ROOT = join(import.meta.dirname, '../../..');
const CHUNK = 200;

interface Row {
  sms_text: string;
  category: SixLabel;
  amount: string;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { confusions: { type: 'boolean', default: false } },
});
const [file = join(ROOT, '../shared/data/seed/upi_dataset_final.csv')] = positionals;
const bytes = await readFile(resolve(file)).catch(() => {
  console.error(
    `${file} cannot be read. Name a CSV with the columns sms_text, category and amount: npm run eval:seed -- FILE`,
  );
  process.exit(2);
});
const rows = parse<Row>(bytes, { columns: true, bom: true });
const unknown = rows.findIndex(({ category }) => !SIX_LABELS.includes(category));
if (unknown !== -1)
  throw new Error(`${file}: row ${unknown + 1} has a category that is none of: ${SIX_LABELS.join(', ')}`);

const started = performance.now();
const texts = rows.map(({ sms_text }) => readText({ text: sms_text, country: 'IN' }));
const read = performance.now();
const classifier = await OnnxClassifier.load(await resolveModel(join(ROOT, 'models')));
const loaded = performance.now();
const scores: Float32Array[] = [];
for (let i = 0; i < texts.length; i += CHUNK) {
  scores.push(...(await classifier.classify(texts.slice(i, i + CHUNK).map(({ input }) => input))));
}
const classified = performance.now();

const answers: Answer[] = rows.map(({ category }, i) => ({
  probabilities: sixScores([...scores[i]!]),
  label: SIX_LABELS.indexOf(category),
}));
const amounts = rows.filter(({ amount }, i) => Number(texts[i]!.fields.amount) === Number(amount)).length;
const { accuracy, macroF1, ece, perClass } = measure(answers, SIX_LABELS);
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const cell = (value: string | number): string => String(value).padStart(10);

console.log(`${rows.length} rows of ${file}, model ${classifier.name}`);
console.log(`amount agreement    ${percent(amounts / rows.length)}`);
console.log(`category agreement  ${percent(accuracy)}   macro-F1 ${macroF1}   ECE ${ece}`);
console.log(
  `mask and extract ${perSecond(read - started)}/s, classify ${perSecond(classified - loaded)}/s, model loaded in ${Math.round(loaded - read)} ms\n`,
);
console.log(['right \\ said', ...SIX_LABELS, 'recall'].map(cell).join(''));
SIX_LABELS.forEach((label, right) => {
  const said = SIX_LABELS.map((_, c) => answers.filter((a) => a.label === right && best(a) === c).length);
  console.log([label, ...said, perClass[label]?.recall ?? 0].map(cell).join(''));
});
console.log(`\n${['confidence', 'rows', 'mean', 'right'].map(cell).join('')}`);
for (const { from, size, confidence, accuracy: right } of reliability(answers)) {
  if (size)
    console.log([`${from.toFixed(1)}+`, size, percent(confidence), percent(right)].map(cell).join(''));
}
const review = scores.filter((of) => Math.max(...of) < classifier.reviewBelow);
console.log(
  `\nbelow the review threshold of ${classifier.reviewBelow}: ${percent(review.length / rows.length)}`,
);

if (flags.confusions) {
  rows.forEach(({ sms_text, category }, i) => {
    const answer = answers[i]!;
    if (best(answer) === answer.label) return;
    const leaf = CATEGORIES[best({ probabilities: scores[i]! })];
    console.log(`${category} -> ${leaf} ${Math.max(...scores[i]!).toFixed(2)}: ${sms_text}`);
  });
}

function perSecond(ms: number): number {
  return Math.round((rows.length / ms) * 1000);
}
