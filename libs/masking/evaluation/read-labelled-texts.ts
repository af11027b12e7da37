import { parseJsonl, readJsonl } from '#libs/evaluation/read-jsonl.js';
import type { LabelledText } from './labelled-text.js';
import { readRow } from './read-row.js';

/** Reads a JSONL file; throws an EvaluationError that names the file, the line and what is wrong. */
export const readLabelledTexts = (file: string): Promise<LabelledText[]> => readJsonl(file, readRow);

/** Rows of JSONL, already read; `file` is what complaints name. */
export const parseLabelledTexts = (contents: string, file: string): LabelledText[] =>
  parseJsonl(contents, file, readRow);
