import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './run.js';

/** One run, and under what it took place. */
export interface Result {
  date: string;
  commit: string;
  seed: number;
  /** What was run, `F26` or `L`. */
  id: string;
  /** Its part, of what is run in parts: each is kept. */
  part?: number;
  title: string;
  outcome?: Outcome;
  /** Why this machine cannot run it. */
  cannot?: string;
  /** Why it ended without a verdict. */
  broke?: string;
}

const FILE = join('docs', 'reliability-report.json');

/** The latest result of everything that was run, by id and part. */
export function readResults(): Record<string, Result> {
  if (!existsSync(FILE)) return {};
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Result>;
}

/** Without the folder of its ledger, which only this machine has. */
export function keepResult(result: Result): void {
  const { id, part } = result;
  const results = { ...readResults(), [part === undefined ? id : `${id} ${part}`]: result };
  const withoutFolder = (name: string, value: unknown) => (name === 'folder' ? undefined : value);
  writeFileSync(FILE, `${JSON.stringify(results, withoutFolder, 2)}\n`);
}
