import { findColumns } from '#libs/intake/file/columns.js';
import { type Line, readLines } from '#libs/intake/file/lines.js';
import { checkSms } from './check-sms.js';
import { badRow, type Row } from './sms-row.js';

/** Reads one JSON object a line; blank lines are skipped. */
export async function* readJsonl(input: AsyncIterable<Uint8Array>, timeZone: string): AsyncIterable<Row> {
  for await (const lines of readLines(input)) {
    for (const line of lines) if (line.fault || line.text.trim()) yield toRow(line, timeZone);
  }
}

function toRow({ number, text, fault }: Line, timeZone: string): Row {
  if (fault) return badRow(number, fault.detail);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    // The parser's own message would quote the line.
    return badRow(number, 'The line is not valid JSON.');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return badRow(number, 'The line is not a JSON object.');
  }
  return checkSms({ text: otherText(record), ...record }, number, timeZone);
}

/** The text under one of the names that it has in tables, as `sms_text`. */
function otherText(record: object): unknown {
  const column = findColumns(Object.keys(record))?.text;
  return column === undefined ? undefined : Object.values(record)[column];
}
