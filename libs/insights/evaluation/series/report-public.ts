import { type Score, shared } from '../score.js';
import { matrix, overall, percent, rows, verdict } from '../tables.js';
import type { Inside } from '../try-intervals.js';

/** Lengths of history at which the real series are forecast. */
export const REAL_LENGTHS = [6, 12, 24, 36] as const;
/** Where all methods can be run. */
export const REAL_LENGTHS_ALL = [24, 36] as const;

/** What the evaluation found on the real series. */
export interface PublicFindings {
  series: number;
  windows: number;
  groups: readonly string[];
  scores: readonly Score[];
  /** Coverage of the ladder's intervals by group, then length. */
  coverage: readonly { group: string; months: string; inside: Inside }[];
  /** Share of months inside the 80 % interval by method, at the lengths where all methods can be run. */
  inside: ReadonlyMap<string, number>;
}

/** The section on the real series. */
export function reportPublic({ series, windows, groups, scores, coverage, inside }: PublicFindings): string {
  const everywhere = scores.filter(({ months }) => REAL_LENGTHS_ALL.some((length) => length === months));
  return `## On real series
${series} monthly series of the United States government, in the public domain: [where from](../libs/insights/evaluation/series/README.md).
They are people and reports, not spending. An origin every seven months gives ${windows} windows; at each, histories of
${REAL_LENGTHS.join(', ')} months and the four months after them. Employment is adjusted for seasons and hardly noisy, so whatever
follows the last month wins there; unemployment has seasons and noise; strikes are small counts with empty months.
No method is best in all three groups, which is why the ladder chooses. WAPE is nearly all employment, whose numbers
are the largest. The rule for less than 24 months was settled with these series in view, and other generated histories;
the other rules were not.

${verdict(scores, 'months', REAL_LENGTHS.map(String))}

${verdict(scores, 'shape', groups)}

Six months show four errors of the past, too few to leave the median for; there the same month of last year is last month.

All methods, 24 and 36 months, where every method could be fitted. "Inside" is from each method's own past errors on all
windows; AutoETS, MSTL and Prophet would take two dozen fits for each.

${overall(shared(everywhere), inside)}

MASE by group, all lengths a method can be run on:

${matrix(scores, 'shape', groups)}

Share of held-out months inside the ladder's intervals:

${coverageTable(coverage)}
`;
}

function coverageTable(coverage: PublicFindings['coverage']): string {
  return rows(
    ['group', 'months', '80 %', '95 %'],
    coverage.map(({ group, months, inside }) => [
      group,
      months,
      percent(inside.inside80),
      percent(inside.inside95),
    ]),
  );
}
