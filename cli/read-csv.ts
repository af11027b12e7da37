import { unguarded } from '#libs/export/formula-guard.js';
import { findColumns } from '#libs/intake/file/columns.js';
import { type CsvRecord, CsvRecords } from '#libs/intake/file/csv-records.js';
import { readLines } from '#libs/intake/file/lines.js';
import { sniff } from '#libs/intake/file/sniff.js';
import { checkSms } from './check-sms.js';
import { badRow, type Row } from './sms-row.js';

/**
 * Reads CSV with a header line that names the column of the SMS; what divides the cells is told from that line. Throws
 * `UnreadableFileError` without such a column.
 */
export async function* readCsv(input: AsyncIterable<Uint8Array>, timeZone: string): AsyncIterable<Row> {
  let table: CsvTable | undefined;
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      if (!table && !line.text.trim()) continue;
      table ??= new CsvTable(delimiterOf(line.text), timeZone);
      for (const record of table.records.push(line)) yield* table.toRows(record);
    }
  }
  for (const record of table?.records.end() ?? []) yield* table!.toRows(record);
}

function delimiterOf(header: string): string | null {
  const layout = sniff(Buffer.from(header), { format: 'csv' });
  return layout.format === 'csv' ? layout.delimiter : null;
}

/** Columns beside the text, by their names in small letters with `_`; nothing else of a table is read. */
const COLUMNS = {
  id: 'id',
  sender: 'sender',
  country: 'country',
  received_at: 'receivedAt',
  receivedat: 'receivedAt',
};

class CsvTable {
  readonly records: CsvRecords;
  private fields?: (string | undefined)[];

  constructor(
    delimiter: string | null,
    private readonly timeZone: string,
  ) {
    this.records = new CsvRecords(delimiter);
  }

  /** None for the header and for blank lines, else one. */
  toRows({ line, cells, fault }: CsvRecord): Row[] {
    if (fault) return [badRow(line, fault.detail)];
    if (cells.every((cell) => !cell.trim())) return [];
    if (!this.fields) {
      this.fields = fieldsOf(cells);
      return [];
    }
    if (cells.slice(this.fields.length).some((cell) => cell.trim())) {
      return [
        badRow(
          line,
          'The row has more cells than the header; put quotes around a text that holds the delimiter.',
        ),
      ];
    }
    const record: Record<string, string> = {};
    this.fields.forEach((field, i) => {
      const cell = unguarded(cells[i] ?? '');
      if (field && cell) record[field] = field === 'text' ? cell : cell.trim();
    });
    return [checkSms(record, line, this.timeZone)];
  }
}

function fieldsOf(header: string[]): (string | undefined)[] {
  const known = new Map(Object.entries(COLUMNS));
  const fields = header.map((name) =>
    known.get(
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    ),
  );
  const text = findColumns(header)?.text;
  return fields.map((field, i) => (i === text ? 'text' : field));
}
