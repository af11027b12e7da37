import { OWN_METHODS } from '../../forecast/methods/ladder.js';
import type { Method } from '../../forecast/methods/method.js';
import type { Sample } from '../sample.js';
import { ladderOutlook, outlookOf, tryIntervals } from '../try-intervals.js';
import { alone, ladder, tryMethods } from '../try-methods.js';
import { type PublicSeries, windowsOf } from './public-series.js';
import { type PublicFindings, REAL_LENGTHS, REAL_LENGTHS_ALL } from './report-public.js';

/** Tries all methods on the real series; of `slow` ones no intervals are made. */
export function tryPublic(
  series: readonly PublicSeries[],
  fast: readonly Method[],
  slow: readonly Method[],
): PublicFindings {
  const windows = windowsOf(series);
  const groups = [...new Set(series.map(({ group }) => group))];
  const outlook = ladderOutlook(OWN_METHODS);
  const contenders = [
    ladder('ladder', OWN_METHODS),
    ...fast.map((method) => alone(method)),
    ...slow.map((method) => alone(method, method.least)),
  ];
  const insideOf = (of: ReturnType<typeof ladderOutlook>) =>
    tryIntervals(of, windows, REAL_LENGTHS_ALL).inside80;
  const covered = (of: readonly Sample[], lengths: readonly number[]) => tryIntervals(outlook, of, lengths);
  return {
    series: series.length,
    windows: windows.length,
    groups,
    scores: tryMethods(contenders, windows, REAL_LENGTHS),
    inside: new Map([
      ['ladder', insideOf(outlook)],
      ...fast.map((method) => [method.name, insideOf(outlookOf(method))] as const),
    ]),
    coverage: REAL_LENGTHS.flatMap((months) => [
      ...groups.map((group) => ({
        group,
        months: String(months),
        inside: covered(
          windows.filter(({ shape }) => shape === group),
          [months],
        ),
      })),
      { group: 'all', months: String(months), inside: covered(windows, [months]) },
    ]).concat({ group: 'all', months: 'all', inside: covered(windows, REAL_LENGTHS) }),
  };
}
