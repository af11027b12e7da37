import { writeBeancount } from './beancount.js';
import { writeActual, writeYnab } from './budget-csv.js';
import { writeCsv } from './csv.js';
import type { ExportRow } from './export-row.js';
import { writeJsonl } from './jsonl.js';
import { writeLedger } from './ledger.js';
import { writeParquet } from './parquet.js';

interface Format {
  /** Ends the name of a file. */
  ending: string;
  contentType: string;
  write(rows: AsyncIterable<ExportRow>): AsyncIterable<string | Uint8Array>;
}

const CSV = 'text/csv; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** What transactions can be written as. */
export const EXPORTS = {
  csv: { ending: '.csv', contentType: CSV, write: writeCsv },
  jsonl: { ending: '.jsonl', contentType: 'application/x-ndjson', write: writeJsonl },
  parquet: { ending: '.parquet', contentType: 'application/vnd.apache.parquet', write: writeParquet },
  ledger: { ending: '.journal', contentType: TEXT, write: writeLedger },
  beancount: { ending: '.beancount', contentType: TEXT, write: writeBeancount },
  actual: { ending: '-actual.csv', contentType: CSV, write: writeActual },
  ynab: { ending: '-ynab.csv', contentType: CSV, write: writeYnab },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORTS;
export const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];

const BLOCK = 64 * 1024;

/** Writes rows, oldest first, in a format as they come; nothing but one block, or one group of Parquet, is in memory. */
export async function* exportRows(
  format: ExportFormat,
  rows: AsyncIterable<ExportRow>,
): AsyncGenerator<Uint8Array> {
  let text = '';
  const written: AsyncIterable<string | Uint8Array> = EXPORTS[format].write(rows);
  for await (const part of written) {
    if (typeof part !== 'string') yield part;
    else if ((text += part).length >= BLOCK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text) yield Buffer.from(text);
}
