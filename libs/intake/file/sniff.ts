import { type ChosenColumns, COLUMN_NAMES, findColumns, missingColumns } from './columns.js';
import { CsvRecords } from './csv-records.js';

export const FORMATS = ['csv', 'txt', 'jsonl', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

/** Thrown when a file as a whole cannot be read; the message says what to do, `header` what a table has instead. */
export class UnreadableFileError extends Error {
  constructor(
    readonly code:
      | 'empty-file'
      | 'unsupported-file'
      | 'no-text-column'
      | 'no-such-column'
      | 'too-many-columns'
      | 'nothing-valid',
    message: string,
    readonly header?: readonly string[],
  ) {
    super(message);
    this.name = 'UnreadableFileError';
  }
}

/** What a file turned out to be. */
export type Layout =
  | { format: 'csv'; delimiter: string | null; header: readonly string[] }
  | { format: 'jsonl' }
  | { format: 'xml' }
  | { format: 'txt'; blocks: boolean };

/** What is said of a file besides its content. */
export interface FileHint {
  fileName?: string;
  /** Read as this, whatever name and content say. */
  format?: Format;
  /** Whether a TXT holds one SMS a line or blocks with blank lines between; by default its beginning tells. */
  split?: 'line' | 'block';
  /** Makes a table of anything but JSONL and the XML of a backup. */
  columns?: ChosenColumns;
}

/** How SMS Backup & Restore begins, after a declaration and comments. */
const SMS_BACKUP = /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<(!DOCTYPE [^>]*>\s*<)?smses[\s>]/;

const DELIMITERS = [',', ';', '\t', '|'];
const MAX_COLUMNS = 64;
const EXTENSIONS = new Map<string, Format>([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'txt'],
  ['text', 'txt'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);
/** First bytes of files that people upload by mistake, in latin1. */
const SIGNATURES = ['%PDF', '\x1f\x8b', '\x89PNG', 'GIF8', '\xff\xd8\xff', '{\\rtf', 'Rar!', '7z\xbc\xaf'];
/** With more lines a block than this, blank lines are stray ones in a list of one SMS a line. */
const LINES_PER_BLOCK = 4;
/** With fewer, blank lines stand between nearly all lines, so they must divide. */
const CLEARLY_DIVIDED = 1.5;

/** Decides how to read a file from its first bytes and its name; throws `UnreadableFileError`. */
export function sniff(sample: Buffer, hint: FileHint): Layout {
  const text = sample.toString('utf8').replace(/^\ufeff/, '');
  refuseBinary(sample, text);
  const first = text.split('\n').find((line) => line.trim()) ?? '';
  const format = hint.format ?? (SMS_BACKUP.test(text) ? 'xml' : formatOf(first, hint));
  refuseMarkup(format, text);
  if (format === 'csv') return { format, ...tableOf(first, hint.columns) };
  if (format === 'jsonl' || format === 'xml') return { format };
  return { format, blocks: hint.split ? hint.split === 'block' : hasBlocks(text) };
}

function refuseBinary(sample: Buffer, text: string): void {
  if (!text.trim()) throw new UnreadableFileError('empty-file', 'The file is empty.');
  const start = sample.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) {
    throw new UnreadableFileError(
      'unsupported-file',
      'The file is a ZIP archive or a spreadsheet. Unpack it and send the files in it one by one, spreadsheets as CSV.',
    );
  }
  if (sample.includes(0) || SIGNATURES.some((signature) => start.startsWith(signature))) {
    throw new UnreadableFileError(
      'unsupported-file',
      'The file is not text. Send CSV, TXT, JSONL or the XML of SMS Backup & Restore as UTF-8; unpack archives and export spreadsheets as CSV first.',
    );
  }
}

/** In plain text, an SMS may well begin with `[My Bank]` or `<#>`. */
function refuseMarkup(format: Format, text: string): void {
  if (format === 'xml' && SMS_BACKUP.test(text)) return;
  const markup = format === 'txt' ? /^\s*(<\?xml|<!doctype|<html|\[\s*\{)/i : /^\s*(<|\[)/;
  if (markup.test(text)) {
    throw new UnreadableFileError(
      'unsupported-file',
      'The file is XML that is none of SMS Backup & Restore, HTML or one JSON array. Send CSV, TXT or JSONL (one JSON object a line).',
    );
  }
}

function formatOf(firstLine: string, { fileName = '', columns = {} }: FileHint): Format {
  const named = EXTENSIONS.get(fileName.toLowerCase().split('.').at(-1)!);
  if (named !== 'jsonl' && Object.keys(columns).length) return 'csv';
  if (named && named !== 'txt') return named;
  if (!named && firstLine.trimStart().startsWith('{')) return 'jsonl';
  // A list of SMS is often called .csv in no place but its name; a table called .txt shows by its header.
  const isTable = DELIMITERS.some((delimiter) => {
    const header = headerOf(firstLine, delimiter);
    return header.length > 1 && header.every((name) => name.length <= 32) && findColumns(header);
  });
  return isTable || (!named && findColumns([firstLine])) ? 'csv' : 'txt';
}

function tableOf(
  firstLine: string,
  chosen: ChosenColumns = {},
): { delimiter: string | null; header: string[] } {
  const tables = [null, ...DELIMITERS]
    .map((delimiter) => ({ delimiter, header: headerOf(firstLine, delimiter) }))
    .sort((a, b) => b.header.length - a.header.length);
  const table = tables.find(({ header }) => findColumns(header, chosen)) ?? tables[0]!;
  const { header } = table;
  if (header.length > MAX_COLUMNS) {
    throw new UnreadableFileError('too-many-columns', `A file may have at most ${MAX_COLUMNS} columns.`);
  }
  if (missingColumns(header, chosen).length) {
    throw new UnreadableFileError(
      'no-such-column',
      'A column that was chosen is not in the first line of the file.',
      header,
    );
  }
  if (findColumns(header, chosen)) return table;
  throw new UnreadableFileError(
    'no-text-column',
    `The first line must name the columns, and one of them must be ${COLUMN_NAMES.text.join(', ')}, or be chosen as \`textColumn\`.`,
    header,
  );
}

function headerOf(firstLine: string, delimiter: string | null): string[] {
  const records = new CsvRecords(delimiter).push({ number: 1, text: firstLine.replace(/\r$/, '') });
  return records[0]?.cells ?? [];
}

function hasBlocks(text: string): boolean {
  const blocks = text
    .trim()
    .split(/\n(?:[ \t\r]*\n)+/)
    .map((block) => block.split('\n').length);
  const average = blocks.reduce((sum, lines) => sum + lines, 0) / blocks.length;
  const joined = blocks.filter((lines) => lines > 1).length;
  if (joined === 0 || blocks.length === 1) return false;
  return average <= CLEARLY_DIVIDED || (average <= LINES_PER_BLOCK && joined > blocks.length / 2);
}
