import { describe, expect, it } from '@jest/globals';
import type { FlowNode } from '../../../api/cash-flow.js';
import { balanceOf } from './balance.js';

const flows = (...nodes: [FlowNode['kind'], string][]) => ({
  nodes: nodes.map(([kind, amount]) => ({ id: kind, kind, name: kind, amount })),
  links: [],
});

describe('balanceOf', () => {
  it.each([
    [
      'what was kept of what was received, refunds included',
      flows(['source', '900.10'], ['refunds', '99.90'], ['savings', '400.00']),
      { kind: 'kept', amount: '400.00', received: '1000.00' },
    ],
    [
      'what was spent beyond it',
      flows(['source', '900.00'], ['from-savings', '150.00']),
      { kind: 'overspent', amount: '150.00', received: '900.00' },
    ],
    [
      'that nothing was received',
      flows(['from-savings', '150.00'], ['category', '150.00']),
      { kind: 'nothing-received', amount: '150.00' },
    ],
    [
      'that all of it was spent',
      flows(['source', '150.00'], ['category', '150.00']),
      { kind: 'even', amount: '150.00' },
    ],
  ])('says %s', (_, each, balance) => expect(balanceOf(each)).toEqual(balance));
});
