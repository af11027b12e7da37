import { Link } from 'react-router';
import type { RecurringSeries } from '../../api/recurring.js';
import { usePayeeName } from '../../parts/use-payee-name.js';
import styles from './recurring.module.css';

/** Who is paid, or pays; leads to the transactions with them. */
export function Payee({
  series,
}: {
  series: Pick<RecurringSeries, 'merchant' | 'counterparty' | 'direction'>;
}) {
  const name = usePayeeName()(series);
  const { merchant, counterparty, direction } = series;
  // Who has no name is found by what stands for it in the text: k15l of <PERSON:k15l>.
  const text = /^<[A-Z]+:([^>]*)>$/.exec(counterparty ?? '')?.[1] ?? counterparty;
  const filter = merchant ? ['merchant', merchant] : text && ['text', text];
  if (!filter) return <span className={styles.name}>{name}</span>;
  const search = new URLSearchParams([filter, ['direction', direction]]);
  return (
    <Link className={styles.name} to={`/transactions?${search}`}>
      {name}
    </Link>
  );
}
