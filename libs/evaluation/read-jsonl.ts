import { readFile } from 'node:fs/promises';
import { EvaluationError } from './evaluation-error.js';

/** Reads a JSONL file row by row; throws an EvaluationError that names the file, the line and what is wrong. */
export async function readJsonl<Row>(
  file: string,
  readRow: (row: Record<string, unknown>, place: string) => Row,
): Promise<Row[]> {
  const contents = await readFile(file, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    throw new EvaluationError(`${file} cannot be read (${failure.code}).`);
  });
  return parseJsonl(contents, file, readRow);
}

/** Rows of JSONL; blank lines are skipped. A file without rows is an error, so that nothing passes by being empty. */
export function parseJsonl<Row>(
  contents: string,
  file: string,
  readRow: (row: Record<string, unknown>, place: string) => Row,
): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of contents
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const place = `${file}:${index + 1}`;
    if (line.trim() !== '') rows.push(readRow(parseObject(line, place), place));
  }
  if (rows.length === 0) throw new EvaluationError(`${file} holds no rows.`);
  return rows;
}

function parseObject(line: string, place: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new EvaluationError(`${place}: not JSON.`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new EvaluationError(`${place}: not a JSON object.`);
  return row as Record<string, unknown>;
}
