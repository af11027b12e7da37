import type { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { CATEGORIES, type Fields } from '#libs/contracts/index.js';
import { best, type Answer } from '../metrics.js';
import type { ReadText } from '../read-example.js';
import type { LabelledRow } from './labelled-rows.js';

const CHUNK = 200;

/** A row, what the pipeline read in it and what the model said. */
export interface AnsweredRow extends Answer {
  row: LabelledRow;
  fields: Fields;
  input: string;
  /** Whether the row names a merchant of our facts. */
  known: boolean;
}

/** Lets the model answer rows, in the chunks of the pipeline. */
export async function answerRows(
  classifier: OnnxClassifier,
  rows: readonly LabelledRow[],
  read: (row: LabelledRow) => ReadText,
): Promise<AnsweredRow[]> {
  const answered: AnsweredRow[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const texts = chunk.map(read);
    const scores = await classifier.classify(texts.map(({ input }) => input));
    chunk.forEach((row, i) => {
      const probabilities = scores[i]!;
      const said = CATEGORIES[best({ probabilities })]!;
      const label = CATEGORIES.indexOf(row.right.includes(said) ? said : row.right[0]!);
      answered.push({ row, ...texts[i]!, probabilities, label, known: / m:/.test(texts[i]!.input) });
    });
  }
  return answered;
}
