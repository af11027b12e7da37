import type { ModelMetadata } from '#libs/classifier/model-metadata.js';
import { MAX_IDS } from '#libs/classifier/tokens.js';
import { MERCHANTS } from '#libs/merchants/index.js';
import type { TrainingOptions } from './softmax-regression.js';

/** The model card, from the numbers in metadata.json. */
export function modelCard(metadata: ModelMetadata, options: TrainingOptions, bytes: number): string {
  const { name, version, corpus, metrics, temperature, reviewBelow, tokeniser, vocabularySize } = metadata;
  const byClass = Object.values(metrics).at(-1)?.perClass ?? {};
  return `# ${name} ${version}

Gives a bank, card or wallet alert one of ${Object.keys(byClass).length} spending categories with a calibrated probability.
This file is written by \`npm run model:train\`; do not edit it.

## What it is
Softmax regression over hashed words, word pairs and letter groups (\`${tokeniser}\`, ${vocabularySize} ids, at most ${MAX_IDS} a text),
exported to ONNX: Gather, sum over the root of the number of ids, bias, division by the temperature ${temperature}, softmax.
${(bytes / 1e6).toFixed(1)} MB. It reads masked text only: marks for the direction, channel, merchant and counterparty that extraction
found, then the words without numbers. The merchant's category in \`libs/merchants\` is one of the marks.

## Training data
**Synthetic only.** ${corpus.size} alerts written by our generator from seed ${corpus.seed} (sha256 of the corpus \`${corpus.sha256.slice(0, 16)}…\`):
wordings of alerts, ${MERCHANTS.length} merchants, phrases for kinds of places and purposes in ten languages, invented local
names. Each went through masking and extraction as in the pipeline. For four in ten the merchant was treated
as unknown. No text of a real person, and none of the evaluation sets.
Settings: ${options.epochs} epochs of AdaGrad, rate ${options.learningRate}, ${options.dropout} of the ids dropped, label smoothing ${options.smoothing}.

## Figures
A fifth of the wordings and a fifth of the names (merchants, phrases, endings of local names) were kept apart, and half
of what they make was used to fit the temperature and the threshold; the figures are of the other half, with names
that were in training and with names that were not. The published weights were then trained on everything with the
same settings.

| validation | alerts | accuracy | macro-F1 | ECE |
| --- | --- | --- | --- | --- |
${Object.entries(metrics)
  .map(([of, m]) => `| ${of} | ${m.size} | ${m.accuracy} | ${m.macroF1} | ${m.ece} |`)
  .join('\n')}

| category | precision | recall | F1 | alerts |
| --- | --- | --- | --- | --- |
${Object.entries(byClass)
  .map(([category, f]) => `| ${category} | ${f.precision} | ${f.recall} | ${f.f1} | ${f.size} |`)
  .join('\n')}

Answers below ${reviewBelow} ask for review: above it, 95 % of the answers it was fitted on were right.

## Limits
- Validation alerts come from the same generator as the training alerts, so real ones will do worse, and the
  calibration holds for alerts like these. Measure on your own: \`npm run eval:seed -- FILE\`.
- The phrases were written by hand by someone who had read samples of the original system's 3,348 rows and the confusions
  on them, to find missing kinds of shops; no row is in the corpus, but agreement with those rows is no blind test.
- India first: other countries have fewer merchants and wordings, and languages without spaces are hardly covered.
- A payment to a private person says nothing about what was bought: it becomes \`transfer\`.
- A shop whose name does not say what it sells is a guess, and should have a low probability.
`;
}
