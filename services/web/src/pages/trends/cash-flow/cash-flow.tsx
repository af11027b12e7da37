import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type CashFlow as Answer, cashFlowQuery } from '../../../api/cash-flow.js';
import { useMedia } from '../../../browser/use-media.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { LinkButton } from '../../../parts/link-button.js';
import { QueryView } from '../../../parts/query-view.js';
import { usePeriod } from '../../../parts/use-period.js';
import { balanceOf } from './balance.js';
import { firstLevel, foldFlows } from './fold-flows.js';
import { SpendingList } from './spending-list.js';
import { useNodeName } from './use-node-name.js';

const Chart = lazy(() => import('./charts/cash-flow-chart.js'));

/** From where money came in a period, and to where it went. */
export default function CashFlow() {
  const { t } = useTranslation('cash-flow');
  const { period } = usePeriod('12-months');
  const flow = useQuery(cashFlowQuery(period));
  return (
    <QueryView query={flow} height="44rem">
      {(data) =>
        data.nodes.length === 0 ? (
          <EmptyState title={t('empty.title')} text={t('empty.text')}>
            <LinkButton to="/add" kind="primary">
              {t('empty.add')}
            </LinkButton>
          </EmptyState>
        ) : (
          <>
            <Picture flow={data} />
            <SpendingList flow={data} />
          </>
        )
      }
    </QueryView>
  );
}

// In pixels: a line of text in the picture, the bands themselves, and the labels at the right.
const LINE = 17;
const BANDS = 250;
const MARGIN = { wide: 190, narrow: 175 };

function Picture({ flow }: { flow: Answer }) {
  const { t } = useTranslation('cash-flow');
  const format = useFormat();
  const nameOf = useNodeName();
  // Four columns and their labels need the room that a phone or a zoomed page has not.
  const isNarrow = useMedia('(width < 64rem)');
  const flows = isNarrow ? firstLevel(flow) : foldFlows(flow);
  const balance = balanceOf(flow);
  const whole = (amount: string) => format.money(amount, { whole: true });
  const names = new Map(flow.nodes.map((node) => [node.id, nameOf(node)]));
  return (
    <ChartFrame
      title={t(`finding.${balance.kind}`, {
        amount: whole(balance.amount),
        received: 'received' in balance ? whole(balance.received) : '',
      })}
      fileName="cash-flow"
      height={`${BANDS + LINE * longestColumn(flows.nodes)}px`}
      columns={[{ label: t('from') }, { label: t('to') }, { label: t('amount'), is: 'money' }]}
      rows={flow.links.map(({ from, to, amount }) => [names.get(from) ?? from, names.get(to) ?? to, amount])}
    >
      <Chart flows={flows} line={LINE} margin={isNarrow ? MARGIN.narrow : MARGIN.wide} />
    </ChartFrame>
  );
}

/** Nodes of the column that has most; the order of kinds is that of the columns. */
function longestColumn(nodes: Answer['nodes']): number {
  const columns = [
    ['source', 'refunds', 'from-savings'],
    ['category', 'paid-back', 'savings'],
    ['merchant', 'other-merchants'],
  ];
  return Math.max(...columns.map((kinds) => nodes.filter(({ kind }) => kinds.includes(kind)).length));
}
