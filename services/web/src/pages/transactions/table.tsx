import { useTranslation } from 'react-i18next';
import type { Transaction } from '../../api/transactions.js';
import { Row } from './row.js';
import styles from './table.module.css';

const COLUMNS = ['date', 'merchant', 'category', 'confidence', 'amount'] as const;

/** Transactions, one a row; lists below each other on phones. */
export function Table({ rows }: { rows: readonly Transaction[] }) {
  const { t } = useTranslation('transactions');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" className={styles[name]}>
              {t(`column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => (
          <Row key={each.id} transaction={each} />
        ))}
      </tbody>
    </table>
  );
}
