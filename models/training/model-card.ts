import type { CandidateFigures, ModelMetadata } from '#libs/classifier/model-metadata.js';
import { MAX_IDS } from '#libs/classifier/tokens.js';
import { MERCHANTS } from '#libs/merchants/index.js';
import type { NetworkOptions } from './candidates/network.js';
import { PLACES } from './corpus/places.data.js';
import { TRADE_WORDS } from './corpus/trade-words/trade-words.js';

/** What the published weights answered on a file of labelled alerts. */
export interface Measured {
  name: string;
  lines: readonly string[];
}

interface CardFacts {
  metadata: ModelMetadata;
  options: NetworkOptions;
  bytes: number;
  /** Of the report on the wordings and names kept apart. */
  sections: readonly (readonly [title: string, lines: readonly string[]])[];
  measured: readonly Measured[];
}

const block = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n');

/** The model card, in the format of Hugging Face: what the model is, what it was made from, how it did. */
export function modelCard({ metadata, options, bytes, sections, measured }: CardFacts): string {
  const { name, version, corpus, temperature, reviewBelow, sureFrom, tokeniser, vocabularySize } = metadata;
  return `---
license: apache-2.0
library_name: onnx
pipeline_tag: text-classification
language: [${languages().join(', ')}]
tags: [finance, sms, transaction-categorisation]
---

# ${name} ${version}

Gives a bank, card or wallet alert one of 21 spending categories with a calibrated probability.
This file is written by \`npm run model:eval\`; do not edit it.

## What it is

${architecture(options)} over hashed words, word pairs and letter groups (\`${tokeniser}\`, ${vocabularySize} ids, at most ${MAX_IDS} a text),
exported to ONNX, ${(bytes / 1e6).toFixed(1)} MB. It reads masked text only: marks for direction, channel, kind of the other side and
merchant that extraction found, then the words without numbers. The merchant's category in \`libs/merchants\` is one of the marks.

## Training data

**Synthetic only.** ${corpus.size} alerts written by our generator from seed ${corpus.seed} (sha256 of the corpus \`${corpus.sha256.slice(0, 16)}…\`):
wordings of alerts of India and ${Object.keys(PLACES).length} other countries, ${MERCHANTS.length} merchants, words of trades in
${Object.keys(TRADE_WORDS).length} languages or groups of them, invented local names, wordings written by hand for cases that are easily confused. Each
went through masking and extraction as in the pipeline; for three in ten the merchant was treated as unknown. No text of a
real person, and none of the evaluation sets.

Settings: ${options.epochs} epochs of AdaGrad, rate ${options.learningRate}, ${options.dropout} of the ids dropped, label smoothing ${options.smoothing}. \`npm run model:train\` makes
the same model again.

## Candidates

${candidateTable(metadata.candidates ?? [])}

## Figures on wordings and names kept apart

A fifth of the wordings and a fifth of the names (merchants, words of trades) were not trained on. Half of those wordings
fitted the temperature (${temperature}) and the thresholds; the figures are of the other half. The published weights were then trained on
everything with the same settings, so they know more words than these figures show.

${sections.map(([title, lines]) => `### ${title}\n\n${block(lines)}`).join('\n\n')}
${measured.map(({ name: file, lines }) => `\n## ${file}, with the published weights\n\n${block(lines)}\n`).join('')}
## Confidence

Answers below ${reviewBelow} ask for review: from there on 95 % of the answers it was fitted on were right. From ${sureFrom ?? 0.9} on 98 % were.

## Limits

- The alerts kept apart come from the same generator as the training alerts, so real ones may do worse, and the calibration
  holds for alerts like these. Measure on your own: \`npm run eval:category -- FILE.jsonl\`.
- Some phrases were written by someone who had read samples of the original system's 3,348 rows and the confusions on them;
  no row is in the corpus, but agreement with those rows is no blind test.
- Half of the alerts in \`test/alerts\` had been read when wordings were last added (see its README); none is in the corpus, but
  only the other half is blind.
- A payment to a private person says nothing about what was bought: it becomes \`transfer\`, or asks for review.
- A shop whose name does not say what it sells is a guess, and should have a low probability.
- Wordings of languages other than English, Hindi and Russian are few.
`;
}

function architecture({ wide, embedding, hidden }: NetworkOptions): string {
  const bag = `an embedding bag of ${embedding} numbers with a hidden layer of ${hidden}`;
  if (embedding === 0) return 'Softmax regression';
  return wide ? `Softmax regression and ${bag}, added,` : `A${bag.slice(1)}`;
}

/** ISO 639-1 codes; groups of several languages are left out. */
const languages = (): string[] =>
  Object.keys(TRADE_WORDS).filter((language) => !['in', 'af'].includes(language));

function candidateTable(candidates: readonly CandidateFigures[]): string {
  const rows = candidates.map(({ name, seen, unseen, ece, megabytes, perSecond, chosen }) =>
    [chosen ? `**${name}**` : name, seen, unseen, ece, megabytes, perSecond].join(' | '),
  );
  if (rows.length === 0)
    return 'Not compared in this training, which was told the kind of model (`--network`).';
  return [
    'Trained on the same samples, measured on wordings that were kept apart: F1 with names of training (seen) and with names that',
    'were kept apart too (unseen).',
    '',
    '| candidate | macro-F1 seen | unseen | ECE | MB | texts/s (training arithmetic) |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
