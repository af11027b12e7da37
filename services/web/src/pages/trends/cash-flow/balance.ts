import { addUp } from '../../../format/add-up.js';
import type { Flows } from './fold-flows.js';

/** What the flows say in the end, with the amounts to say it. */
export type Balance =
  | { kind: 'kept' | 'overspent'; amount: string; received: string }
  | { kind: 'nothing-received' | 'even'; amount: string };

/** Compares what was received with what was spent; refunds are no income of their own. */
export function balanceOf({ nodes }: Flows): Balance {
  const amountOf = (kind: Flows['nodes'][number]['kind']) => nodes.find((node) => node.kind === kind)?.amount;
  const received = addUp(
    nodes.filter(({ kind }) => kind === 'source' || kind === 'refunds').map(({ amount }) => amount),
  );
  const [kept, missing] = [amountOf('savings'), amountOf('from-savings')];
  if (kept) return { kind: 'kept', amount: kept, received };
  if (!missing) return { kind: 'even', amount: received };
  const isAll = nodes.every(({ kind }) => kind !== 'source' && kind !== 'refunds');
  return isAll
    ? { kind: 'nothing-received', amount: missing }
    : { kind: 'overspent', amount: missing, received };
}
