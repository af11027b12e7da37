import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecurringSeries } from '../../api/recurring.js';
import styles from './recurring.module.css';

// As <PERSON:k15lwmw6wwoaocgg67>: what the masking wrote for a name or an address.
const TOKEN = /^<([A-Z]+):([^>]*)>$/;
/** Enough of a token to tell two people apart. */
const SHOWN = 4;

/** Who is paid, or pays; a merchant leads to its transactions. */
export function Payee({
  series: { merchant, counterparty, direction },
}: {
  series: Pick<RecurringSeries, 'merchant' | 'counterparty' | 'direction'>;
}) {
  const { t } = useTranslation('recurring');
  if (merchant) {
    const search = new URLSearchParams({ merchant, direction });
    return (
      <Link className={styles.name} to={`/transactions?${search}`}>
        {merchant}
      </Link>
    );
  }
  const [, kind, token] = TOKEN.exec(counterparty ?? '') ?? [];
  const who = kind === 'PERSON' ? 'payee.person' : 'payee.address';
  const name = token ? t(who, { token: token.slice(-SHOWN) }) : (counterparty ?? t('payee.unknown'));
  return <span className={styles.name}>{name}</span>;
}
