import { readFile } from 'node:fs/promises';
import { HORIZON } from '../../forecast/backtest.js';
import { LONGEST, type Sample } from '../sample.js';

/** Where the series are kept; what they are is said beside them. */
const SERIES = 'libs/insights/evaluation/series/monthly.csv';
/** Between one origin and the next: no divisor of the year, so that all its months are forecast. */
const STEP = 7;

/** Amounts of money are whole minor units; hundredths of these values are. */
const MINOR_UNITS = 100;

/** A real monthly series. */
export interface PublicSeries {
  group: string;
  name: string;
  /** Oldest first. */
  values: readonly number[];
}

/** Reads lines of `group,name,first month,values`; throws on a value that is not a number. */
export function readSeries(csv: string): PublicSeries[] {
  const [, ...lines] = csv.trimEnd().split('\n');
  return lines.map((line, i) => {
    const [group = '', name = '', , values = ''] = line.split(',');
    const numbers = values.split(' ').map(Number);
    if (values === '' || numbers.some(Number.isNaN)) {
      throw new Error(`line ${i + 2} of the series: write numbers with one space between them`);
    }
    return { group, name, values: numbers };
  });
}

/**
 * Every window of 36 months and the four after it, from rolling origins, in hundredths; the shape of a sample is its group.
 */
export function windowsOf(series: readonly PublicSeries[]): Sample[] {
  const length = LONGEST + HORIZON;
  return series
    .flatMap(({ group, values }) =>
      Array.from({ length: Math.floor((values.length - length) / STEP) + 1 }, (_, i) => ({
        shape: group,
        series: values.slice(i * STEP, i * STEP + length).map((value) => Math.round(value * MINOR_UNITS)),
      })),
    )
    .map((window, id) => ({ id, ...window }));
}

/** The series in the repository, where the command runs. */
export const loadSeries = async (): Promise<PublicSeries[]> => readSeries(await readFile(SERIES, 'utf8'));
