import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { type Column, COLUMNS, type ColumnType, type ExportRow } from './export-row.js';

/**
 * A group is encoded in one go, while the process does nothing else: few enough rows for a quarter of a second. With
 * fewer, the table of groups, which is kept until the end, would outgrow them.
 */
const ROWS_PER_GROUP = 2000;

/** As the NUMERIC of warehouses: holds every amount that the database takes, digits beyond the ninth decimal cut. */
const DECIMAL = { precision: 38, scale: 9 };

const ELEMENTS: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  decimal: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', ...DECIMAL },
  probability: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

const SCHEMA: SchemaElement[] = [
  { name: 'transactions', num_children: COLUMNS.length },
  ...COLUMNS.map(({ name, type }): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...ELEMENTS[type],
  })),
];

/** Parquet with every column: amounts as DECIMAL(38, 9), times as UTC milliseconds; one group of rows in memory. */
export async function* writeParquet(rows: AsyncIterable<ExportRow>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: SCHEMA, createdBy: 'SpendSense' });
  for await (const group of groupsOf(rows, ROWS_PER_GROUP)) {
    await parquet.write({
      columnData: COLUMNS.map((column) => columnData(column, group)),
      rowGroupSize: group.length,
    });
    yield taken(writer);
  }
  await parquet.finish();
  yield taken(writer);
}

async function* groupsOf(rows: AsyncIterable<ExportRow>, size: number): AsyncGenerator<ExportRow[]> {
  let group: ExportRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}

const columnData = ({ field, name, type }: Column, rows: readonly ExportRow[]) => ({
  name,
  data: rows.map((row) => cellOf(row[field], type)),
  // An index of pages gains nothing in groups this small, and would be kept until the end.
  offsetIndex: false,
  // Whoever looks for a part of a file looks by time or amount.
  statistics: type !== 'text',
});

function cellOf(value: ExportRow[keyof ExportRow], type: ColumnType) {
  if (typeof value !== 'string' || type === 'text') return value;
  return type === 'decimal' ? scaled(value) : new Date(value);
}

/** `-12.5` as -12500000000n. */
function scaled(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.slice(0, DECIMAL.scale).padEnd(DECIMAL.scale, '0'));
}

/** The bytes written since the last call; offsets go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
