import { describe, expect, it } from '@jest/globals';
import type { FlowNode } from '../../../api/cash-flow.js';
import { branchesOf, firstLevel, foldFlows, type Flows } from './fold-flows.js';

const node = (kind: FlowNode['kind'], name: string, amount: string): FlowNode => ({
  id: `${kind} ${name}`,
  kind,
  name,
  amount,
});
const link = (from: FlowNode, to: FlowNode) => ({ from: from.id, to: to.id, amount: to.amount });

const [pay, interest, gift] = [
  node('source', 'Pay', '9990.00'),
  node('source', 'Interest', '4.10'),
  node('source', 'Gift', '5.90'),
];
const income = node('income', 'income', '10000.00');
const [food, fuel, savings] = [
  node('category', 'food', '3000.00'),
  node('category', 'fuel', '60.00'),
  node('savings', 'savings', '6940.00'),
];
const [zomato, kiosk, rest, pump] = [
  node('merchant', 'Zomato', '2900.05'),
  node('merchant', 'Kiosk', '50.15'),
  node('other-merchants', 'other merchants', '49.80'),
  node('merchant', 'Pump', '60.00'),
];
const flows: Flows = {
  nodes: [pay, interest, gift, income, food, fuel, savings, zomato, kiosk, rest, pump],
  links: [
    ...[pay, interest, gift].map((each) => ({ from: each.id, to: income.id, amount: each.amount })),
    ...[food, fuel, savings].map((each) => link(income, each)),
    ...[zomato, kiosk, rest].map((each) => link(food, each)),
    link(fuel, pump),
  ],
};
const named = ({ nodes }: Flows) => nodes.map(({ name, amount }) => `${name} ${amount}`);

describe('flows to be drawn', () => {
  it('have what is thin joined to the paisa, and no branches where all of them are thin', () => {
    expect(named(foldFlows(flows))).toEqual([
      'Pay 9990.00',
      'other income 10.00',
      'income 10000.00',
      'food 3000.00',
      'fuel 60.00',
      'savings 6940.00',
      'Zomato 2900.05',
      'other merchants 99.95',
    ]);
  });

  it('have a link for each node but the income, of the same amount', () => {
    const { nodes, links } = foldFlows(flows);
    const flowing = links.map(({ from, to, amount }) => [to === income.id ? from : to, amount]);
    expect(flowing).toEqual(
      nodes.filter(({ kind }) => kind !== 'income').map(({ id, amount }) => [id, amount]),
    );
  });

  it('keep a single thin source by its name', () => {
    const one = { nodes: [pay, interest, income], links: [] };
    expect(named(foldFlows(one))).toEqual(['Pay 9990.00', 'Interest 4.10', 'income 10000.00']);
  });

  it('are nothing where nothing flows', () => {
    expect(foldFlows({ nodes: [], links: [] })).toEqual({ nodes: [], links: [] });
  });
});

describe('the first level', () => {
  it('is income, categories and savings, and the links between them', () => {
    const first = firstLevel(flows);
    expect(named(first)).toEqual(['income 10000.00', 'food 3000.00', 'fuel 60.00', 'savings 6940.00']);
    expect(first.links).toEqual([food, fuel, savings].map((each) => link(income, each)));
  });
});

describe('the branches of a category', () => {
  it('are its merchants', () => {
    expect(branchesOf(flows, food)).toEqual([zomato, kiosk, rest]);
  });
});
