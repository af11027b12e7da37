import { describe, expect, it } from '@jest/globals';
import { heldOut, historyOf } from '../sample.js';
import { loadSeries, readSeries, windowsOf } from './public-series.js';

describe('public series', () => {
  it('are 41 with a window or more each, none below zero', async () => {
    const series = await loadSeries();
    expect(series).toHaveLength(41);
    expect(new Set(series.map(({ group, name }) => `${group}: ${name}`)).size).toBe(41);
    for (const { values } of series) {
      expect(values.length).toBeGreaterThanOrEqual(40);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    }
  });

  it('are cut so that the held-out months follow the history, seven months on each time', () => {
    const values = Array.from({ length: 50 }, (_, month) => month);
    const windows = windowsOf([{ group: 'g', name: 'n', values }]);
    expect(windows.map((window) => heldOut(window))).toEqual([
      [3600, 3700, 3800, 3900],
      [4300, 4400, 4500, 4600],
    ]);
    expect(historyOf(windows[1]!, 3)).toEqual([4000, 4100, 4200]);
  });

  it('refuses what is not a number, with its line', () => {
    expect(() => readSeries('head\ng,n,2000-01,1 x 3\n')).toThrow('line 2 of the series');
  });
});
