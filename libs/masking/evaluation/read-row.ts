import { EvaluationError } from '#libs/evaluation/evaluation-error.js';
import type { KeptSpan, LabelledSpan, LabelledText } from './labelled-text.js';

/** Where the files say something else than ISO 3166-1. */
const COUNTRIES: Record<string, string> = { UK: 'GB' };

/** One row of JSON, parsed; `place` is `file:line` and begins every complaint. */
export function readRow(row: Record<string, unknown>, place: string): LabelledText {
  const { id, text, region, negative } = row;
  if (typeof id !== 'string' || id === '') throw new EvaluationError(`${place}: id is not a text.`);
  const at = `${place} (${id})`;
  if (typeof text !== 'string') throw new EvaluationError(`${at}: text is not a text.`);
  if (region !== undefined && region !== null && typeof region !== 'string')
    throw new EvaluationError(`${at}: region is not a text.`);
  const spans = readSpans(row, 'spans', 'type', text, at);
  if (!Array.isArray(row.spans)) throw new EvaluationError(`${at}: spans is missing.`);
  if (negative === true && spans.length > 0)
    throw new EvaluationError(`${at}: negative is true, yet there are spans.`);
  return {
    id,
    text,
    ...(region && { region: COUNTRIES[region] ?? region }),
    spans,
    keep: readSpans(row, 'keep', 'kind', text, at),
    optional: readSpans(row, 'optional', 'type', text, at),
    otherLabels: readSpans(row, 'other_labels', 'type', text, at),
    typeAbsent: readTypes(row.type_absent, at),
  };
}

function readTypes(types: unknown, at: string): string[] {
  if (types === undefined || types === null) return [];
  if (Array.isArray(types) && types.every((type) => typeof type === 'string')) return types;
  throw new EvaluationError(`${at}: type_absent is not a list of types.`);
}

function readSpans(
  row: Record<string, unknown>,
  field: string,
  name: 'type',
  text: string,
  at: string,
): LabelledSpan[];
function readSpans(
  row: Record<string, unknown>,
  field: string,
  name: 'kind',
  text: string,
  at: string,
): KeptSpan[];
function readSpans(
  row: Record<string, unknown>,
  field: string,
  name: string,
  text: string,
  at: string,
): unknown[] {
  const spans = row[field] ?? [];
  if (!Array.isArray(spans)) throw new EvaluationError(`${at}: ${field} is not a list.`);
  return spans.map((span: Record<string, unknown> | null, index) => {
    const here = `${at}: ${field}[${index}]`;
    const { start, end, value, [name]: label } = span ?? {};
    if (typeof label !== 'string' || label === '') throw new EvaluationError(`${here} has no ${name}.`);
    if (typeof start !== 'number' || typeof end !== 'number' || !isRange(start, end, text.length))
      throw new EvaluationError(`${here} is not within the text: ${start} to ${end} of ${text.length}.`);
    const found = text.slice(start, end);
    if (value !== found)
      throw new EvaluationError(
        `${here} says ${JSON.stringify(value)}, but ${start} to ${end} is ${JSON.stringify(found)}.`,
      );
    return { start, end, [name]: label, value };
  });
}

const isRange = (start: number, end: number, length: number) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
