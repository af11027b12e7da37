import { unguarded } from '#libs/export/formula-guard.js';
import { type ChosenColumns, type Columns, findColumns, pickFields } from './columns.js';
import { type CsvRecord, CsvRecords } from './csv-records.js';
import { type Fault, type FileRow, type Line, MAX_LINE_BYTES, readLines, TOO_LONG } from './lines.js';
import { readSmsXml } from './sms-xml.js';
import { type FileHint, type Layout, sniff } from './sniff.js';

/** How much of a file decides what it is. */
const SAMPLE_BYTES = 64 * 1024;

const EXTRA_CELLS: Fault = {
  code: 'too-many-cells',
  detail: 'The row has more cells than the header; put quotes around a text that holds the delimiter.',
};

/** A file whose beginning was looked at. */
export interface OpenFile {
  layout: Layout;
  /** Whoever takes any row takes all, or calls `return()`. */
  rows: AsyncGenerator<FileRow[]>;
}

/**
 * Reads the rows of a CSV, TXT, JSONL or SMS backup's XML file as a stream, some at a time, in constant memory. A bad row costs itself
 * only; throws `UnreadableFileError` when the file as a whole is none of these.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  hint: FileHint = {},
): AsyncGenerator<FileRow[]> {
  yield* (await openFile(source, hint)).rows;
}

/** As `readRows`, for whoever wants to know what the file is, too. */
export async function openFile(source: AsyncIterable<Uint8Array>, hint: FileHint = {}): Promise<OpenFile> {
  const chunks = source[Symbol.asyncIterator]();
  try {
    const sample = await takeSample(chunks);
    const layout = sniff(Buffer.concat(sample).subarray(0, SAMPLE_BYTES), hint);
    return { layout, rows: rowsOf(layout, hint.columns, sample, chunks) };
  } catch (failure) {
    await chunks.return?.();
    throw failure;
  }
}

async function* rowsOf(
  layout: Layout,
  chosen: ChosenColumns | undefined,
  sample: Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<FileRow[]> {
  try {
    if (layout.format === 'xml') return yield* readSmsXml(chain(sample, chunks));
    const reader = readerOf(layout, chosen);
    for await (const lines of readLines(chain(sample, chunks))) {
      const rows = lines.flatMap((line) => reader.push(line));
      if (rows.length) yield rows;
    }
    yield reader.end();
  } finally {
    await chunks.return?.();
  }
}

async function takeSample(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const sample: Uint8Array[] = [];
  for (let size = 0; size < SAMPLE_BYTES; size += sample.at(-1)!.length) {
    const next = await chunks.next();
    if (next.done) break;
    sample.push(next.value);
  }
  return sample;
}

async function* chain(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

interface RowReader {
  push(line: Line): FileRow[];
  end(): FileRow[];
}

function readerOf(layout: Exclude<Layout, { format: 'xml' }>, chosen: ChosenColumns = {}): RowReader {
  if (layout.format === 'csv') return new CsvRows(layout.delimiter, chosen);
  if (layout.format === 'jsonl') return { push: (line) => jsonRow(line, chosen), end: () => [] };
  return layout.blocks ? new TextBlocks() : { push: textRow, end: () => [] };
}

class CsvRows implements RowReader {
  private readonly records: CsvRecords;
  private columns?: Columns;
  private width = 0;

  constructor(
    delimiter: string | null,
    private readonly chosen: ChosenColumns,
  ) {
    this.records = new CsvRecords(delimiter);
  }

  push(line: Line): FileRow[] {
    return this.records.push(line).flatMap((record) => this.toRow(record));
  }

  end(): FileRow[] {
    return this.records.end().flatMap((record) => this.toRow(record));
  }

  private toRow({ line, cells, fault }: CsvRecord): FileRow[] {
    if (fault) return [{ line, fault }];
    if (cells.length === 1 && !cells[0]!.trim()) return [];
    if (!this.columns) {
      this.columns = findColumns(cells, this.chosen) ?? {};
      this.width = cells.length;
      return [];
    }
    if (cells.slice(this.width).some((cell) => cell.trim())) return [{ line, fault: EXTRA_CELLS }];
    return [{ line, item: pickFields(this.columns, cells.map(unguarded)) }];
  }
}

class TextBlocks implements RowReader {
  private lines: Line[] = [];
  private length = 0;

  push(line: Line): FileRow[] {
    if (!line.fault && !line.text.trim()) return this.end();
    this.length += line.text.length;
    // A block that is too long already keeps its first line only, to say where it stands.
    if (this.length <= MAX_LINE_BYTES || !this.lines.length) this.lines.push(line);
    return [];
  }

  end(): FileRow[] {
    const [first] = this.lines;
    if (!first) return [];
    const fault = this.length > MAX_LINE_BYTES ? TOO_LONG : this.lines.find((line) => line.fault)?.fault;
    const text = this.lines.map((line) => line.text).join('\n');
    this.lines = [];
    this.length = 0;
    return [fault ? { line: first.number, fault } : { line: first.number, item: { text } }];
  }
}

function textRow({ number: line, text, fault }: Line): FileRow[] {
  if (fault) return [{ line, fault }];
  return text.trim() ? [{ line, item: { text } }] : [];
}

function jsonRow({ number: line, text, fault }: Line, chosen: ChosenColumns): FileRow[] {
  if (fault) return [{ line, fault }];
  if (!text.trim()) return [];
  const parsed = parseObject(text);
  if (!parsed) return [{ line, fault: { code: 'not-json', detail: 'The line is not one JSON object.' } }];
  const columns = findColumns(Object.keys(parsed), chosen) ?? {};
  return [{ line, item: pickFields(columns, Object.values(parsed)) }];
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : undefined;
  } catch {
    return undefined;
  }
}
