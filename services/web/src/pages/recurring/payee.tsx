import { Link } from 'react-router';
import type { RecurringSeries } from '../../api/recurring.js';
import { usePayeeName } from '../../parts/use-payee-name.js';
import styles from './recurring.module.css';

/** Who is paid, or pays; a merchant leads to its transactions. */
export function Payee({
  series,
}: {
  series: Pick<RecurringSeries, 'merchant' | 'counterparty' | 'direction'>;
}) {
  const name = usePayeeName()(series);
  const { merchant, direction } = series;
  if (!merchant) return <span className={styles.name}>{name}</span>;
  const search = new URLSearchParams({ merchant, direction });
  return (
    <Link className={styles.name} to={`/transactions?${search}`}>
      {name}
    </Link>
  );
}
