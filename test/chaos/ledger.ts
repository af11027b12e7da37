import { closeSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';

const toDisk = promisify(fdatasync);

/** What the generator knows of a request, at the moment it knows it. */
export type Entry =
  | { kind: 'attempt'; request: number }
  | { kind: 'accepted'; request: number; id: string }
  | { kind: 'refused'; request: number; status: number }
  | { kind: 'unknown'; request: number; why: string };

/** A file of what was tried and answered; an entry is on disk before the generator goes on. */
export class Ledger {
  private readonly file: number;
  private turn: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;

  constructor(private readonly path: string) {
    this.file = openSync(path, 'a');
  }

  /** Resolves when the entry is on disk; what is written meanwhile shares the next sync. */
  write(entry: Entry): Promise<void> {
    writeSync(this.file, `${JSON.stringify(entry)}\n`);
    this.waiting ??= this.turn.then(() => {
      this.waiting = undefined;
      return (this.turn = toDisk(this.file));
    });
    return this.waiting;
  }

  async close(): Promise<void> {
    await this.waiting;
    await this.turn;
    closeSync(this.file);
  }

  /** Every entry of the file, in order. */
  read(): Entry[] {
    const lines = readFileSync(this.path, 'utf8').trimEnd().split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Entry);
  }
}
