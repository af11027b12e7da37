import { readFile } from 'node:fs/promises';
import { EvaluationError } from './evaluation-error.js';
import type { LabelledText } from './labelled-text.js';
import { readRow } from './read-row.js';

/** Reads a JSONL file; throws an EvaluationError that names the file, the line and what is wrong. */
export async function readLabelledTexts(file: string): Promise<LabelledText[]> {
  const contents = await readFile(file, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    throw new EvaluationError(`${file} cannot be read (${failure.code}).`);
  });
  return parseLabelledTexts(contents, file);
}

/** Rows of JSONL; blank lines are skipped. A file without rows is an error, so that nothing passes by being empty. */
export function parseLabelledTexts(contents: string, file: string): LabelledText[] {
  const rows: LabelledText[] = [];
  for (const [index, line] of contents
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() !== '') rows.push(readRow(line, `${file}:${index + 1}`));
  }
  if (rows.length === 0) throw new EvaluationError(`${file} holds no rows.`);
  return rows;
}
