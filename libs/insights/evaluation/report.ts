import { mean } from '../forecast/methods/averages.js';
import { TRAILING_MEDIAN } from '../forecast/methods/ladder.js';
import { seasonalNaive } from '../forecast/methods/naive.js';
import { SHAPES } from './histories.js';
import { LENGTHS } from './sample.js';
import { average, type Score, shared } from './score.js';
import type { Coverage } from './try-users.js';

/** All that an evaluation found. */
export interface Findings {
  histories: number;
  scores: readonly Score[];
  slowScores: readonly Score[];
  coverage: readonly Coverage[];
}

/** The page docs/forecast-eval.md. */
export function report({ histories, scores, slowScores, coverage }: Findings): string {
  return `# How good the forecasts are

\`npm run eval:forecast\` prints and rewrites this page. ${histories} histories are generated (seeded, nine shapes), cut to
each length of ${LENGTHS.join(', ')} full months, and the four months after them forecast: the running one and the next three.
MASE below 1 beats repeating last month's change; sMAPE and WAPE are shares; ms is one forecast of one series.
Generated histories show which method suits which shape, not how regular anybody's spending is. No real series is
among them: none was at hand whose figures and licence are both certain. No LSTM is among the methods: none was trained.

## The ladder beside the baselines
The median of 12 months stays up to 23 months, and later unless another method forecast at least ten past months again, and missed by more than
5 % and more than one standard error less. "Worse" is against the better of the two baselines.

${verdict(scores, 'months', LENGTHS.map(String))}

${verdict(scores, 'shape', Object.keys(SHAPES))}

Nobody knows a shape beforehand: on steady and lumpy spending choosing costs a little, on seasons it gains less than
always taking last year's month would, which loses much more elsewhere.

## All methods, all histories
${overall(scores)}

## MASE by months of history
${matrix(scores, 'months', LENGTHS.map(String))}

## MASE by shape
${matrix(scores, 'shape', Object.keys(SHAPES))}

## WAPE by months of history
${matrix(scores, 'months', LENGTHS.map(String), 'wape')}

## Beside AutoETS, MSTL and Prophet
On other histories, of 24 and 36 months; Prophet gets monthly totals. Those that every method could be fitted to,
which leaves out most fixed prices:

${overall(shared(slowScores))}

Fitted, of ${Math.max(...methodsOf(slowScores).map((name) => countOf(slowScores, name)))} histories: ${methodsOf(
    slowScores,
  )
    .filter((name) => !methodsOf(scores).includes(name))
    .map((name) => `${name} ${countOf(slowScores, name)}`)
    .join(', ')}; the rest are too short or their optimiser gives up, most often on fixed prices.
An answer that tries AutoETS and MSTL on every category takes that many milliseconds twelve times, so they and
Prophet are not asked by default: \`forecast(input, [...OWN_METHODS, await loadAutoEts()])\` asks them.

## Intervals and time
Share of held-out months inside, for users of twelve categories each, and ms for a whole answer. Where in a month
money is spent is drawn at random for all alike, so the month-end columns check the arithmetic, not people's habits.
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

const countOf = (scores: readonly Score[], name: string): number =>
  scores.filter(({ method }) => method === name).length;
const keyOf = ({ sample, months }: Score, by: 'months' | 'shape'): string =>
  by === 'shape' ? sample.shape : String(months);

function verdict(scores: readonly Score[], by: 'months' | 'shape', keys: readonly string[]): string {
  const cells = (of: readonly Score[]): string[] =>
    (['mase', 'wape'] as const).flatMap((measure) => {
      const [ladder, median, lastYear] = ['ladder', TRAILING_MEDIAN.name, seasonalNaive.name].map(
        (method) => average(of.filter((score) => score.method === method))[measure],
      ) as [number, number, number];
      const worse = ladder / Math.min(median, lastYear) - 1;
      return [...[ladder, median, lastYear].map(number), percent(worse)];
    });
  const head = ['ladder', 'median', 'last year', 'worse'];
  return rows(
    [by, ...head.map((name) => `MASE ${name}`), ...head.map((name) => `WAPE ${name}`)],
    [...keys, 'all'].map((key) => [
      key,
      ...cells(scores.filter((score) => key === 'all' || keyOf(score, by) === key)),
    ]),
  );
}

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
      const of = scores.filter((score) => score.method === name && keyOf(score, by) === key);
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
