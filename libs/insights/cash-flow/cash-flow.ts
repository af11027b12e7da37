import { sumOf, totalsBy } from '../group.js';
import type { FlowGraph, FlowLink, FlowNode, FlowNodeKind, FlowRow } from './flow-graph.js';

const INCOME: FlowNode = { id: 'income', kind: 'income', name: 'income', amount: 0 };

/**
 * Income from its sources to categories and their merchants, largest first, balanced by savings. A total below 0
 * flows the other way; within a category refunds come off its smaller merchants. Each category shows the merchants
 * that took most, at most `merchants` of them.
 */
export function cashFlow(rows: readonly FlowRow[], merchants: number): FlowGraph {
  const income = totals(rows, 'income');
  const spending = totals(rows, 'spending');
  const incoming = [...side(income, 'source'), ...side(negated(spending), 'refunds')];
  const outgoing = [...side(spending, 'category'), ...side(negated(income), 'paid-back')];
  const [into, out] = [sumOf(incoming), sumOf(outgoing)];
  if (out > into) incoming.push(node('from-savings', 'from savings', out - into));
  if (into > out) outgoing.push(node('savings', 'savings', into - out));
  if (incoming.length === 0) return { nodes: [], links: [] };
  const split = outgoing
    .filter(({ kind }) => kind === 'category')
    .flatMap((category) =>
      merchantsOf(category, rows, merchants).map((merchant) => [category, merchant] as const),
    );
  const link = (from: FlowNode, to: FlowNode, { amount }: FlowNode): FlowLink => ({
    from: from.id,
    to: to.id,
    amount,
  });
  return {
    nodes: [
      ...incoming,
      { ...INCOME, amount: Math.max(into, out) },
      ...outgoing,
      ...split.map(([, merchant]) => merchant),
    ],
    links: [
      ...incoming.map((each) => link(each, INCOME, each)),
      ...outgoing.map((each) => link(INCOME, each, each)),
      ...split.map(([category, merchant]) => link(category, merchant, merchant)),
    ],
  };
}

/** The nodes of one side of the income: totals above 0. */
const side = (amounts: ReadonlyMap<string, number>, kind: FlowNodeKind): FlowNode[] =>
  largestFirst(amounts).map(([name, amount]) => node(kind, name, amount));

/** Takes from what the category spent until nothing is left: merchants with refunds leave less than others took. */
function merchantsOf(category: FlowNode, rows: readonly FlowRow[], most: number): FlowNode[] {
  const own = rows.filter(({ direction, name }) => direction === 'spending' && name === category.name);
  const shown: FlowNode[] = [];
  let left = category.amount;
  for (const [name, amount] of largestFirst(totalsBy(own, ({ merchant }) => merchant)).slice(0, most)) {
    if (left === 0) break;
    const flow = Math.min(amount, left);
    shown.push(node('merchant', name, flow, category.name));
    left -= flow;
  }
  if (left > 0) shown.push(node('other-merchants', 'other merchants', left, category.name));
  return shown;
}

const node = (kind: FlowNodeKind, name: string, amount: number, category?: string): FlowNode => ({
  id: JSON.stringify(category === undefined ? [kind, name] : [kind, category, name]),
  kind,
  name,
  amount,
});

const largestFirst = (amounts: ReadonlyMap<string, number>): [string, number][] =>
  [...amounts].filter(([, amount]) => amount > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

const negated = (amounts: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...amounts].map(([name, amount]) => [name, -amount]));

const totals = (rows: readonly FlowRow[], direction: FlowRow['direction']): Map<string, number> =>
  totalsBy(rows, (row) => (row.direction === direction ? row.name : null));
