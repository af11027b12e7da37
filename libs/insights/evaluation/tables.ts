import { mean } from '../forecast/methods/averages.js';
import { TRAILING_MEDIAN } from '../forecast/methods/ladder.js';
import { seasonalNaive } from '../forecast/methods/naive.js';
import { average, type Score } from './score.js';
import type { Coverage } from './try-users.js';

/** Three decimals. */
export const number = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
/** `12.3 %`. */
export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
/** A Markdown table, numbers to the right. */
export const rows = (head: string[], body: string[][]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
/** Names in the order in which the methods were tried. */
export const methodsOf = (scores: readonly Score[]): string[] => [
  ...new Set(scores.map(({ method }) => method)),
];

/** How many histories a method could be fitted to. */
export const countOf = (scores: readonly Score[], name: string): number =>
  scores.filter(({ method }) => method === name).length;
const keyOf = ({ sample, months }: Score, by: 'months' | 'shape'): string =>
  by === 'shape' ? sample.shape : String(months);

/** How much larger a method's MASE is than the ladder's on the same histories: `+3.4 %`. */
export function difference(scores: readonly Score[], name: string): string {
  const [own, ladder] = [name, 'ladder'].map(
    (each) => average(scores.filter(({ method }) => method === each)).mase,
  ) as [number, number];
  return `${own > ladder ? '+' : ''}${percent(own / ladder - 1)}`;
}

/** The ladder beside the two baselines, by length or shape. */
export function verdict(scores: readonly Score[], by: 'months' | 'shape', keys: readonly string[]): string {
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

/** Means by method, with the share of months inside the 80 % interval where it is known. */
export function overall(scores: readonly Score[], inside?: ReadonlyMap<string, number>): string {
  const body = methodsOf(scores).map((name) => {
    const of = scores.filter(({ method }) => method === name);
    const { mase, smape, wape, milliseconds } = average(of);
    const covered = inside?.get(name);
    const cells = [
      name,
      String(of.length),
      number(mase),
      percent(smape),
      percent(wape),
      number(milliseconds),
    ];
    return inside === undefined ? cells : [...cells, covered === undefined ? '–' : percent(covered)];
  });
  const head = ['method', 'forecasts', 'MASE', 'sMAPE', 'WAPE', 'ms'];
  return rows(inside === undefined ? head : [...head, 'inside 80 %'], body);
}

/** One measure by method and by length or shape. */
export function matrix(
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

/** Coverage and time of whole answers, by length. */
export function intervals(coverage: readonly Coverage[]): string {
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
