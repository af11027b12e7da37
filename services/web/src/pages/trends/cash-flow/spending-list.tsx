import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CashFlow } from '../../../api/cash-flow.js';
import { Card } from '../../../parts/card.js';
import { Chip } from '../../../parts/chip.js';
import { Money } from '../../../parts/money.js';
import { transactionsLink } from '../transactions-link.js';
import { branchesOf } from './fold-flows.js';
import styles from './cash-flow.module.css';
import { useNodeName } from './use-node-name.js';

/** The categories and merchants that money went to, each with a way to its transactions. */
export function SpendingList({ flow }: { flow: CashFlow }) {
  const { t } = useTranslation('cash-flow');
  const nameOf = useNodeName();
  const { from, to } = flow;
  const categories = flow.nodes.filter(({ kind }) => kind === 'category');
  if (categories.length === 0) return null;
  return (
    <Card title={t('list')}>
      <ul className={styles.list}>
        {categories.map((category) => (
          <li key={category.id} className={styles.category}>
            <Chip category={category.name}>
              <Link to={transactionsLink(flow, { category: category.name, from, to })}>
                {nameOf(category)}
              </Link>
            </Chip>
            <Money amount={category.amount} whole />
            <ul className={styles.merchants}>
              {branchesOf(flow, category).map((node) => (
                <li key={node.id}>
                  {node.kind === 'merchant' ? (
                    <Link
                      to={transactionsLink(flow, { category: category.name, merchant: node.name, from, to })}
                    >
                      {node.name}
                    </Link>
                  ) : (
                    nameOf(node)
                  )}{' '}
                  <Money amount={node.amount} whole />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
