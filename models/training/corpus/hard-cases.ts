import type { Category } from '#libs/contracts/index.js';
import type { Composed } from './composed.js';
import { HARD_CASES } from './hard-cases.data.js';

/** The wordings written by hand, by category. */
export const HARD_CASES_OF: ReadonlyMap<Category, Composed[]> = parse();

function parse(): Map<Category, Composed[]> {
  const byCategory = new Map<Category, Composed[]>();
  let cases: Composed[] = [];
  for (const line of HARD_CASES.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('[')) {
      cases = [];
      byCategory.set(line.slice(1, -1) as Category, cases);
      continue;
    }
    // The line is both the wording and what decides: one that is kept apart was not seen at all.
    cases.push({ template: line.slice(3), names: [line], country: line.slice(0, 2) });
  }
  return byCategory;
}
