import { describe, expect, it } from '@jest/globals';
import { stackSeries } from './stack-series.js';

const row = (bucket: string, name: string | null, amount: string) => ({ bucket, name, amount, count: 1 });
const options = { buckets: ['a', 'b'], most: 2, currency: 'INR' };

describe('stackSeries', () => {
  it('shows the largest by size and adds the rest up as other', () => {
    const rows = [row('a', 'x', '5'), row('b', 'y', '-7.5'), row('a', 'z', '1'), row('b', null, '2')];
    expect(stackSeries(rows, options)).toEqual([
      { kind: 'named', name: 'y', total: '-7.50', count: 1, amounts: ['0.00', '-7.50'] },
      { kind: 'named', name: 'x', total: '5.00', count: 1, amounts: ['5.00', '0.00'] },
      { kind: 'other', name: null, total: '3.00', count: 2, amounts: ['1.00', '2.00'] },
    ]);
  });

  it('takes what is other already, and names in any case as one', () => {
    const rows = [row('a', 'Shell', '1'), row('b', 'SHELL', '2'), { ...row('a', null, '9'), isOther: true }];
    expect(stackSeries(rows, options)).toEqual([
      { kind: 'named', name: 'Shell', total: '3.00', count: 2, amounts: ['1.00', '2.00'] },
      { kind: 'other', name: null, total: '9.00', count: 1, amounts: ['9.00', '0.00'] },
    ]);
  });

  it('has a layer for transactions that name nothing', () => {
    expect(stackSeries([row('a', null, '1')], options)).toMatchObject([{ kind: 'unnamed', name: null }]);
  });
});
