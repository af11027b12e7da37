import { mean } from '../forecast/methods/averages.js';
import { SHAPES } from './histories.js';
import { LENGTHS } from './sample.js';
import { average, type Score } from './score.js';
import type { Coverage } from './try-users.js';

/** All that an evaluation found. */
export interface Findings {
  histories: number;
  scores: readonly Score[];
  slowHistories: number;
  slowScores: readonly Score[];
  coverage: readonly Coverage[];
}

/** The page docs/forecast-eval.md. */
export function report({ histories, scores, slowHistories, slowScores, coverage }: Findings): string {
  return `# How good the forecasts are

\`npm run eval:forecast\` prints and rewrites this page. ${histories} histories are generated (seeded, nine shapes), cut to
each length of ${LENGTHS.join(', ')} full months, and the four months after them forecast: the running one and the next three.
MASE below 1 beats repeating last month's change; sMAPE and WAPE are shares; ms is one forecast of one series.
Generated histories show which method suits which shape, not how regular anybody's spending is. No real series is
among them: none was at hand whose figures and licence are both certain.

## All lengths and shapes
${overall(scores)}

The means of a method are over the histories long enough for it, so compare between methods in the tables below,
where a row holds the same histories for all but Theta's kin in the first rows (a dash: too short).

## MASE by months of history
${matrix(scores, 'months', LENGTHS.map(String))}

## MASE by shape
${matrix(scores, 'shape', Object.keys(SHAPES))}

## WAPE by months of history
${matrix(scores, 'months', LENGTHS.map(String), 'wape')}

## Beside AutoETS, MSTL and Prophet
On ${slowHistories} other histories of 24 and 36 months, where all can be run. Prophet gets monthly totals.
${overall(slowScores.filter(({ months }) => months >= 24))}

## Intervals and time
Share of held-out months inside, for users of twelve categories each, and ms for a whole answer.
${intervals(coverage)}
`;
}

const number = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const rows = (head: string[], body: string[][]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const methodsOf = (scores: readonly Score[]): string[] => [...new Set(scores.map(({ method }) => method))];

function overall(scores: readonly Score[]): string {
  const body = methodsOf(scores).map((name) => {
    const of = scores.filter(({ method }) => method === name);
    const { mase, smape, wape, milliseconds } = average(of);
    return [name, String(of.length), number(mase), percent(smape), percent(wape), number(milliseconds)];
  });
  return rows(['method', 'forecasts', 'MASE', 'sMAPE', 'WAPE', 'ms'], body);
}

function matrix(
  scores: readonly Score[],
  by: 'months' | 'shape',
  keys: readonly string[],
  measure: 'mase' | 'wape' = 'mase',
): string {
  const body = methodsOf(scores).map((name) => [
    name,
    ...keys.map((key) => {
      const of = scores.filter((score) => score.method === name && String(score[by]) === key);
      return of.length === 0 ? '–' : number(average(of)[measure]);
    }),
  ]);
  return rows(['method', ...keys], body);
}

function intervals(coverage: readonly Coverage[]): string {
  const names = ['category80', 'category95', 'total80', 'total95', 'monthEnd80', 'monthEnd95'] as const;
  const cells = (inside: Coverage['inside']) => names.map((name) => percent(inside[name]));
  const times = (ms: readonly number[]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    return [0.5, 0.95].map((share) => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(1));
  };
  const body = coverage.map(({ months, inside, milliseconds }) => [
    String(months),
    ...cells(inside),
    ...times(milliseconds),
  ]);
  const all = names.map((name) => percent(mean(coverage.map(({ inside }) => inside[name]))));
  body.push(['all', ...all, ...times(coverage.flatMap(({ milliseconds }) => milliseconds))]);
  return rows(
    ['months', 'category 80 %', '95 %', 'total 80 %', '95 %', 'month end 80 %', '95 %', 'ms median', 'p95'],
    body,
  );
}
