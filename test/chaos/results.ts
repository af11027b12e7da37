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
  title: string;
  outcome?: Outcome;
  /** Why this machine cannot run it. */
  cannot?: string;
  /** Why it ended without a verdict. */
  broke?: string;
}

const FILE = join('docs', 'reliability-report.json');

/** The latest result of everything that was run, by id. */
export function readResults(): Record<string, Result> {
  if (!existsSync(FILE)) return {};
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Result>;
}

export function keepResult(result: Result): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readResults(), [result.id]: result }, undefined, 2)}\n`);
}
