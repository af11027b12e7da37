import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { categorise } from '#libs/classifier/categorise.js';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { resolveModel } from '#libs/classifier/registry.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { answerRows, type AnsweredRow } from './evaluation/answer-rows.js';
import { labelledRows, readLabelMap } from './evaluation/labelled-rows.js';
import {
  calibrationLines,
  categoryLines,
  confusionLines,
  groupLines,
  percent,
  summaryLine,
} from './evaluation/report.js';
import { best, measure } from './metrics.js';
import { readText, readUnmasked } from './read-example.js';

const USAGE = 'npm run eval:category -- FILE.jsonl [FILE.jsonl ...] [--labels MAP.csv] [--failures N]';
const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: 'string' },
    failures: { type: 'string', default: '0' },
    model: { type: 'string' },
  },
});
if (files.length === 0) {
  console.error(`Name a file of labelled alerts: ${USAGE}`);
  process.exit(2);
}

const labels = flags.labels === undefined ? undefined : await readLabelMap(flags.labels);
const rows = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap((jsonl, i) => {
  try {
    return labelledRows(jsonl, labels);
  } catch (failure) {
    console.error(`${files[i]}, ${(failure as Error).message}`);
    process.exit(2);
  }
});
const classifier = await OnnxClassifier.load(
  await resolveModel(join(import.meta.dirname, '../../../models'), flags.model),
);
const masked = await answerRows(classifier, rows, readText);
const unmasked = await answerRows(classifier, rows, readUnmasked);

console.log(`${rows.length} rows with a category, model ${classifier.name}\n`);
console.log(`masked      ${summaryLine(masked)}`);
console.log(`unmasked    ${summaryLine(unmasked)}`);
const lost = measure(unmasked, CATEGORIES).accuracy - measure(masked, CATEGORIES).accuracy;
console.log(`masking costs ${(lost * 100).toFixed(1)} points of accuracy\n`);
console.log(
  groupLines(masked, ({ known }) => (known ? 'known merchant' : 'no known merchant').padEnd(17)).join('\n'),
);
console.log(`\n${groupLines(masked, ({ row }) => row.country).join('\n')}`);
console.log(`\n${categoryLines(measure(masked, CATEGORIES)).join('\n')}`);
console.log(`\n${calibrationLines(masked).join('\n')}`);
console.log(`\n${confusionLines(masked, 12).join('\n')}`);
console.log(`\n${pipelineLine(masked)}`);

const failures = masked.filter((answer) => best(answer) !== answer.label);
for (const answer of failures.slice(0, Number(flags.failures))) {
  const { row, input, probabilities } = answer;
  const said = best(answer);
  console.log(
    `\n${row.right.join('|')} -> ${CATEGORIES[said]} ${probabilities[said]!.toFixed(2)} [${row.country}] ${row.text}\n    ${input}`,
  );
}

/** What a user would see: no category for what is no transaction, and a request to look where it is doubtful. */
function pipelineLine(answers: readonly AnsweredRow[]): string {
  const verdicts = answers.map(({ fields, probabilities }) =>
    categorise(fields, probabilities as Float32Array, classifier),
  );
  const none = verdicts.filter(({ category }) => category === null).length;
  const review = verdicts.filter(({ needsReview }) => needsReview).length;
  const kept = answers.filter((_, i) => verdicts[i]!.category !== null && !verdicts[i]!.needsReview);
  const right = kept.filter((answer) => best(answer) === answer.label).length / Math.max(1, kept.length);
  return `as the pipeline answers: ${none} not read as a transaction, ${review} for review, ${kept.length} answered, right ${percent(right)}`;
}
