import { describe, expect, it } from '@jest/globals';
import { scraped } from './scraped.js';

describe('what is read when it is scraped', () => {
  it('is read once for all that scrape in the meantime', async () => {
    let reads = 0;
    const shown: (number | undefined)[] = [];
    const collect = scraped(
      60_000,
      async () => ++reads,
      (reading) => shown.push(reading),
    );
    await Promise.all([collect(), collect()]);
    await collect();
    expect(shown).toEqual([1]);
  });

  it('is read again when it is old', async () => {
    let reads = 0;
    const shown: (number | undefined)[] = [];
    const collect = scraped(
      0,
      async () => ++reads,
      (reading) => shown.push(reading),
    );
    await collect();
    await collect();
    expect(shown).toEqual([1, 2]);
  });

  it('is shown as unknown where there is no answer', async () => {
    const shown: unknown[] = [];
    await scraped(
      0,
      () => Promise.reject(new Error('away')),
      (reading) => shown.push(reading),
    )();
    expect(shown).toEqual([undefined]);
  });
});
