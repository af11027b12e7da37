import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Recurring } from '../../api/recurring.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Chip } from '../../parts/chip.js';
import { Money } from '../../parts/money.js';
import { usePayeeName } from '../../parts/use-payee-name.js';
import { nextPayments, type Payment } from './next-payments.js';
import overview from './overview.module.css';
import styles from './upcoming.module.css';

/** The payments that come next, by what came back before. */
export function Upcoming({ recurring: { series, currency } }: { recurring: Recurring }) {
  const { t } = useTranslation('overview');
  const payments = nextPayments(series);
  return (
    <Card
      title={t('upcoming.title')}
      actions={
        <Link to="/recurring" className={overview.link}>
          {t('upcoming.all')}
        </Link>
      }
    >
      {payments.length === 0 ? (
        <p className={styles.soft}>{t('upcoming.none')}</p>
      ) : (
        <ul className={styles.list}>
          {payments.map((each) => (
            <Row key={each.id} payment={each} currency={currency} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ payment, currency }: { payment: Payment; currency: string }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const nameOf = usePayeeName();
  const { nextDay, isMissed, isFixed, typicalAmount } = payment;
  const amount = format.money(typicalAmount, { currency, whole: true });
  return (
    <li>
      <Link to="/recurring" className={styles.row}>
        <span className={styles.what}>
          <span className={styles.name}>{nameOf(payment)}</span>
          <span className={styles.soft}>
            {format.day(nextDay)}
            {isMissed ? <Chip kind="warn">{t('upcoming.missed')}</Chip> : `, ${format.distance(nextDay)}`}
          </span>
        </span>
        <span className={styles.amount}>
          {isFixed ? (
            <Money amount={typicalAmount} currency={currency} whole />
          ) : (
            t('upcoming.about', { amount })
          )}
        </span>
      </Link>
    </li>
  );
}
