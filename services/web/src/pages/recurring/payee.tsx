import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecurringSeries } from '../../api/recurring.js';
import styles from './recurring.module.css';

// As <PERSON:k15lwmw6wwoaocgg67>: what the masking wrote for a name or an address.
const TOKEN = /^<([A-Z]+):([^>]*)>$/;
/** Enough of a token to tell two people apart. */
const SHOWN = 4;

/** Who is paid, or pays; leads to the transactions with them. */
export function Payee({
  series: { merchant, counterparty, direction },
}: {
  series: Pick<RecurringSeries, 'merchant' | 'counterparty' | 'direction'>;
}) {
  const { t } = useTranslation('recurring');
  const [, kind, token] = TOKEN.exec(counterparty ?? '') ?? [];
  const who = kind === 'PERSON' ? 'payee.person' : 'payee.address';
  const hidden = token && t(who, { token: token.slice(-SHOWN) });
  const name = merchant ?? hidden ?? counterparty ?? t('payee.unknown');
  // Who has no name is found by what stands for it in the text.
  const text = token ?? counterparty;
  const filter = merchant ? ['merchant', merchant] : text && ['text', text];
  if (!filter) return <span className={styles.name}>{name}</span>;
  return (
    <Link
      className={styles.name}
      to={`/transactions?${new URLSearchParams([filter, ['direction', direction]])}`}
    >
      {name}
    </Link>
  );
}
