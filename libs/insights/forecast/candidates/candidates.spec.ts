import { describe, expect, it } from '@jest/globals';
import { chooseMethod } from '../choose-method.js';
import { TRAILING_MEDIAN } from '../methods/ladder.js';
import type { Method } from '../methods/method.js';
import { loadAutoEts } from './auto-ets.js';
import { loadMstl } from './mstl.js';
import { loadProphet } from './prophet.js';

const seasonal = Array.from({ length: 48 }, (_, month) => 1000 + 400 * Math.sin((month / 12) * 2 * Math.PI));

describe('candidates', () => {
  it('AutoETS follows a trend', async () => {
    const autoEts = await loadAutoEts();
    const rising = Array.from({ length: 24 }, (_, month) => 1000 + 50 * month + (month % 2));
    expect(autoEts.forecast(rising, 1)[0]).toBeGreaterThan(2150);
  });

  it.each<[string, () => Promise<Method>]>([
    ['MSTL', loadMstl],
    ['Prophet', loadProphet],
  ])('%s finds the season', async (_, load) => {
    const forecast = (await load()).forecast(seasonal.slice(0, 36), 4);
    forecast.forEach((amount, step) => expect(Math.abs(amount - seasonal[36 + step]!)).toBeLessThan(150));
  });

  it('leaves the choice to the others where one cannot be fitted', () => {
    const failing: Method = {
      name: 'failing',
      from: 3,
      least: 1,
      forecast: () => {
        throw new Error('line search failed');
      },
    };
    expect(chooseMethod(seasonal, [failing]).method).toBe(TRAILING_MEDIAN);
  });
});
