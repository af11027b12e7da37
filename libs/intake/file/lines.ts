import { isUtf8 } from 'node:buffer';

/** Why a row of a file cannot be read, before anybody looks at its fields. */
export interface Fault {
  code: string;
  detail: string;
}

/** One row of a file: an item still to be validated, or the fault that keeps it from being one. */
export type FileRow = { line: number } & ({ item: Record<string, unknown> } | { fault: Fault });

/** One physical line, numbered from 1. The text of a faulty line shows its structure at best. */
export interface Line {
  number: number;
  text: string;
  fault?: Fault;
}

/** Longest line, and longest quoted record over several lines. */
export const MAX_LINE_BYTES = 16 * 1024;

const tooLong = (maxBytes: number): Fault => ({
  code: 'line-too-long',
  detail: `A row may have at most ${maxBytes / 1024} KiB.`,
});
export const TOO_LONG = tooLong(MAX_LINE_BYTES);
const NOT_UTF8: Fault = { code: 'not-utf8', detail: 'The line is not valid UTF-8; save the file as UTF-8.' };

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** Splits bytes into lines at LF or CRLF, the lines of one chunk at a time; a line over `maxBytes` never gathers in memory. */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter(maxBytes);
  for await (const chunk of source) {
    const lines = splitter.push(chunk);
    if (lines.length) yield lines;
  }
  const last = splitter.end();
  if (last) yield [last];
}

class LineSplitter {
  private count = 0;
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly maxBytes: number) {}

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.keep(chunk.subarray(from, at));
      lines.push(this.finish());
      from = at + 1;
    }
    this.keep(chunk.subarray(from));
    return lines;
  }

  end(): Line | undefined {
    return this.length ? this.finish() : undefined;
  }

  private keep(piece: Uint8Array): void {
    // One byte over the limit is enough to know; the carriage return does not count.
    if (piece.length && this.length <= this.maxBytes + 1) this.pieces.push(piece);
    this.length += piece.length;
  }

  private finish(): Line {
    const number = ++this.count;
    const bytes = this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    const length = this.length - (bytes[this.length - 1] === CARRIAGE_RETURN ? 1 : 0);
    this.pieces = [];
    this.length = 0;
    if (length > this.maxBytes) return { number, text: '', fault: tooLong(this.maxBytes) };
    return decode(number, bytes.subarray(0, length));
  }
}

function decode(number: number, bytes: Uint8Array): Line {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isUtf8(buffer)) return { number, text: buffer.toString('latin1'), fault: NOT_UTF8 };
  const text = buffer.toString('utf8');
  return { number, text: number === 1 && text.startsWith('\ufeff') ? text.slice(1) : text };
}
