import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { cashFlow } from './cash-flow.js';
import type { FlowGraph, FlowRow } from './flow-graph.js';

const income = (name: string, amount: number): FlowRow => ({
  direction: 'income',
  name,
  merchant: null,
  amount,
});
const spent = (name: string, merchant: string | null, amount: number): FlowRow => ({
  direction: 'spending',
  name,
  merchant,
  amount,
});

/** Links as `salary > income 500`. */
function arrows({ nodes, links }: FlowGraph): string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return links.map(({ from, to, amount }) => `${names.get(from)} > ${names.get(to)} ${amount}`);
}

const rows = array(
  record({
    direction: constantFrom('income' as const, 'spending' as const),
    // The same name on both sides must not become one node.
    name: constantFrom('salary', 'food', 'income', 'savings', 'travel'),
    merchant: constantFrom('Zomato', 'IndiGo', 'other merchants', 'Uber', null),
    amount: integer({ min: -300_000, max: 1_000_000 }),
  }),
  { maxLength: 25 },
);

describe('cashFlow', () => {
  it('goes from sources over income to categories and merchants, and saves the rest', () => {
    const graph = cashFlow(
      [
        income('Interest', 20),
        income('Salary', 1000),
        spent('food', 'Zomato', 100),
        spent('food', 'Swiggy', 200),
        spent('food', 'Cafe', 50),
        spent('food', null, 30),
        spent('travel', 'IndiGo', 400),
      ],
      2,
    );
    expect(arrows(graph)).toEqual([
      'Salary > income 1000',
      'Interest > income 20',
      'income > travel 400',
      'income > food 380',
      'income > savings 240',
      'travel > IndiGo 400',
      'food > Swiggy 200',
      'food > Zomato 100',
      'food > other merchants 80',
    ]);
    expect(graph.nodes.find(({ kind }) => kind === 'income')).toMatchObject({ amount: 1020 });
  });

  it('takes from savings what income does not cover', () => {
    expect(arrows(cashFlow([income('Salary', 100), spent('food', 'Zomato', 130)], 5))).toEqual([
      'Salary > income 100',
      'from savings > income 30',
      'income > food 130',
      'food > Zomato 130',
    ]);
  });

  it('lets a category come in whose refunds are more than its spending', () => {
    expect(arrows(cashFlow([spent('travel', 'IndiGo', -500), spent('food', 'Zomato', 130)], 5))).toEqual([
      'travel > income 500',
      'income > food 130',
      'income > savings 370',
      'food > Zomato 130',
    ]);
  });

  it('takes refunds of a category off its smaller merchants', () => {
    const shopping = [
      spent('shopping', 'Myntra', 600),
      spent('shopping', 'Amazon', 400),
      spent('shopping', 'Ajio', -450),
    ];
    expect(arrows(cashFlow(shopping, 5))).toEqual([
      'from savings > income 550',
      'income > shopping 550',
      'shopping > Myntra 550',
    ]);
  });

  it('is empty where nothing moved', () => {
    expect(cashFlow([spent('food', 'Zomato', 50), spent('food', 'Zomato', -50)], 5)).toEqual({
      nodes: [],
      links: [],
    });
  });

  it('adds up at every node, with flows above 0 and no more merchants than asked for', () => {
    assert(
      property(rows, integer({ min: 0, max: 4 }), (given, merchants) => {
        const { nodes, links } = cashFlow(given, merchants);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        expect(links.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)).toBe(true);
        for (const { id, kind, amount } of nodes) {
          const [into, out] = (['to', 'from'] as const).map((end) => {
            const own = links.filter((link) => link[end] === id);
            return own.length === 0 ? null : own.reduce((sum, link) => sum + link.amount, 0);
          });
          const isInner = kind === 'income' || kind === 'category';
          if (isInner) expect([into, out]).toEqual([amount, amount]);
          else expect(into ?? out).toBe(amount);
        }
        const named = nodes.filter(({ kind }) => kind === 'merchant').map(({ id }) => JSON.parse(id)[1]);
        for (const category of named)
          expect(named.filter((each) => each === category).length).toBeLessThanOrEqual(merchants);
      }),
    );
  });

  it('shows what each category spent', () => {
    assert(
      property(rows, (given) => {
        for (const { kind, name, amount } of cashFlow(given, 3).nodes) {
          if (kind !== 'category') continue;
          const own = given.filter((row) => row.direction === 'spending' && row.name === name);
          expect(own.reduce((sum, row) => sum + row.amount, 0)).toBe(amount);
        }
      }),
    );
  });
});
