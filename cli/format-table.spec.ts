import { describe, expect, it } from '@jest/globals';
import { formatTable } from './format-table.js';

describe('formatTable', () => {
  it('aligns columns to their widest cell, numbers to the right', () => {
    const rows = [
      { name: 'Zomato', amount: '-450.00' },
      { name: null, amount: '5.00' },
    ];
    const table = formatTable(rows, [
      { heading: 'name', cell: ({ name }) => name },
      { heading: 'amount', cell: ({ amount }) => amount, right: true },
    ]);
    expect(table).toBe(['name     amount', 'Zomato  -450.00', '           5.00'].join('\n'));
  });

  it('keeps control characters of an SMS away from the terminal', () => {
    expect(formatTable([{}], [{ heading: 'x', cell: () => 'a\u001b[31m\nb' }])).toBe('x\na [31m b');
  });
});
