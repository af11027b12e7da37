import type { CashFlow, FlowNode } from '../../../api/cash-flow.js';
import { addUp } from '../../../format/add-up.js';
import { magnitude } from '../../../format/money.js';

export type Flows = Pick<CashFlow, 'nodes' | 'links'>;

/** Flows below this share of everything are too thin to be seen. */
const THIN = 0.01;
/** What the API calls income whose payer is not known. */
export const OTHER_INCOME = 'other income';
const OTHER_MERCHANTS = 'other merchants';
const BRANCHES = new Set<FlowNode['kind']>(['merchant', 'other-merchants']);
const INTO = new Set<FlowNode['kind']>(['source', 'refunds', 'from-savings']);

/** The flows with thin ones joined, so that a picture of them can be read; it adds up as before. */
export function foldFlows({ nodes, links }: Flows): Flows {
  const income = nodes.find(({ kind }) => kind === 'income');
  if (!income) return { nodes: [], links: [] };
  const least = magnitude(income.amount) * THIN;
  const others = nodes.filter(({ kind }) => INTO.has(kind) && kind !== 'source');
  const incoming = [
    ...joined(
      nodes.filter(({ kind }) => kind === 'source'),
      least,
      { id: OTHER_INCOME, kind: 'source', name: OTHER_INCOME },
    ),
    ...others,
  ];
  const outgoing = nodes.filter(({ kind }) => !INTO.has(kind) && !BRANCHES.has(kind) && kind !== 'income');
  const branches = outgoing.map((category) => {
    const own = branchesOf({ nodes, links }, category);
    const isThin = own.every(({ kind, amount }) => kind === 'other-merchants' || magnitude(amount) < least);
    const rest = {
      id: `${category.id} ${OTHER_MERCHANTS}`,
      kind: 'other-merchants',
      name: OTHER_MERCHANTS,
    } as const;
    return [category, isThin ? [] : joined(own, least, rest)] as const;
  });
  return {
    nodes: [...incoming, income, ...outgoing, ...branches.flatMap(([, own]) => own)],
    links: [
      ...incoming.map(({ id, amount }) => ({ from: id, to: income.id, amount })),
      ...outgoing.map(({ id, amount }) => ({ from: income.id, to: id, amount })),
      ...branches.flatMap(([category, own]) =>
        own.map(({ id, amount }) => ({ from: category.id, to: id, amount })),
      ),
    ],
  };
}

/** Income and the categories alone: what fits a narrow screen. */
export function firstLevel({ nodes, links }: Flows): Flows {
  const shown = nodes.filter(({ kind }) => !INTO.has(kind) && !BRANCHES.has(kind));
  const ids = new Set(shown.map(({ id }) => id));
  return { nodes: shown, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** The merchants of a category, the rest of them last. */
export function branchesOf({ nodes, links }: Flows, { id }: FlowNode): FlowNode[] {
  const ids = new Set(links.filter(({ from }) => from === id).map(({ to }) => to));
  return nodes.filter((node) => ids.has(node.id));
}

/** One thin node stays itself: joined, it would be as thin and have no name. */
function joined(nodes: readonly FlowNode[], least: number, rest: Omit<FlowNode, 'amount'>): FlowNode[] {
  const isThin = ({ name, amount }: FlowNode) => name === rest.name || magnitude(amount) < least;
  const thin = nodes.filter(isThin);
  if (thin.length < 2) return [...nodes];
  return [
    ...nodes.filter((node) => !isThin(node)),
    { ...rest, amount: addUp(thin.map(({ amount }) => amount)) },
  ];
}
