import { type Fault, type Line, MAX_LINE_BYTES, TOO_LONG } from './lines.js';

/** One CSV record; `line` is the physical line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
  fault?: Fault;
}

/** Most physical lines of one quoted record: how far a forgotten quote is followed before its line is given up. */
const MAX_RECORD_LINES = 50;

const NOT_CLOSED: Fault = {
  code: 'quote-not-closed',
  detail: 'A cell opens with a quote that is never closed; double the quotes inside a quoted cell.',
};

/**
 * Reads CSV (RFC 4180) line by line. Not csv-parse: there a record beyond its size limit drops the rest of the buffer
 * it stands in, and a quote that is never closed swallows the rest of the file. Here either costs its own line.
 *
 * A quote inside a quoted cell that no delimiter follows is taken as written, as many exports write it.
 */
export class CsvRecords {
  private open: Line[] = [];
  private cells: string[] = [];
  private cell = '';

  /** Without a delimiter each record is one cell. */
  constructor(private readonly delimiter: string | null) {}

  push(line: Line): CsvRecord[] {
    if (line.fault === TOO_LONG) return [...this.end(), { line: line.number, cells: [], fault: TOO_LONG }];
    this.open.push(line);
    if (this.scan(line.text, this.open.length > 1)) return [this.finish()];
    return this.isHopeless() ? this.giveUp() : [];
  }

  /** Settles what is open at the end of the file. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (this.open.length) records.push(...this.giveUp());
    return records;
  }

  /** Reads a line into cells; false when it ends inside quotes. */
  private scan(text: string, isInQuotes: boolean): boolean {
    let quoted = isInQuotes;
    let at = 0;
    for (;;) {
      if (!quoted && text[at] === '"' && this.cell === '') {
        quoted = true;
        at += 1;
      }
      const end = quoted ? this.endOfQuotes(text, at) : this.endOfPlain(text, at);
      const part = text.slice(at, end);
      this.cell += quoted ? part.replaceAll('""', '"') : part;
      if (quoted && end === text.length) {
        this.cell += '\n';
        return false;
      }
      at = quoted ? end + 1 : end;
      this.cells.push(this.cell);
      this.cell = '';
      quoted = false;
      if (at === text.length) return true;
      at += 1;
    }
  }

  private endOfPlain(text: string, from: number): number {
    const at = this.delimiter === null ? -1 : text.indexOf(this.delimiter, from);
    return at < 0 ? text.length : at;
  }

  /** Where the closing quote stands, or the end of the line. */
  private endOfQuotes(text: string, from: number): number {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text[at + 1] === '"') at += 1;
      else if (at + 1 === text.length || text[at + 1] === this.delimiter) return at;
    }
    return text.length;
  }

  private finish(): CsvRecord {
    const fault = this.open.find((line) => line.fault)?.fault;
    const record = { line: this.open[0]!.number, cells: this.cells, ...(fault && { fault }) };
    this.reset();
    return record;
  }

  private isHopeless(): boolean {
    const length = this.cell.length + this.cells.reduce((sum, cell) => sum + cell.length, 0);
    return this.open.length >= MAX_RECORD_LINES || length > MAX_LINE_BYTES;
  }

  /** Charges the first open line and reads the others again as lines of their own. */
  private giveUp(): CsvRecord[] {
    const [first, ...rest] = this.open;
    this.reset();
    return [
      { line: first!.number, cells: [], fault: first!.fault ?? NOT_CLOSED },
      ...rest.flatMap((line) => this.push(line)),
    ];
  }

  private reset(): void {
    this.open = [];
    this.cells = [];
    this.cell = '';
  }
}
