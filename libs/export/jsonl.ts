import type { ExportRow } from './export-row.js';

/** JSON Lines, one row a line; an upload of it takes the same SMS in again. */
export async function* writeJsonl(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
