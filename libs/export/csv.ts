import { csvLine } from './csv-line.js';
import { COLUMNS, type ExportRow } from './export-row.js';

/** CSV with every column; an upload of it takes the same SMS in again. */
export async function* writeCsv(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(({ name }) => name));
  for await (const row of rows) yield csvLine(COLUMNS.map(({ field }) => row[field]));
}
