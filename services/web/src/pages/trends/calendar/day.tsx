import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DayTotal } from '../../../api/calendar.js';
import { magnitude, signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import styles from './day.module.css';
import { shadeOf } from './shades.js';

interface DayProps {
  /** As 2026-11-26. */
  day: string;
  total: DayTotal | undefined;
  bounds: readonly string[];
  isLarge: boolean;
  /** Address of its transactions. */
  linkTo: (day: string) => string;
}

/** From here on, a narrow screen has room for thousands only. */
const COMPACT = 1000;

/** A day in the shade of what it cost; it leads to its transactions. */
export function Day({ day, total, bounds, isLarge, linkTo }: DayProps) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const number = format.number(Number(day.slice(-2)));
  if (!total || signOf(total.spent) === 0) return <span className={styles.day}>{number}</span>;
  const words = t(signOf(total.spent) < 0 ? 'day-refunded' : 'day-words', {
    day: format.day(day, 'weekday'),
    amount: format.money(total.spent.replace('-', '')),
    transactions: t('transactions', { count: total.count, number: format.number(total.count) }),
  });
  const isThousands = Math.abs(magnitude(total.spent)) >= COMPACT;
  // Where lines may break: before the word for thousands, but not after the minus.
  const short = format
    .money(total.spent, { whole: true, compact: isThousands })
    .replaceAll('\u00a0', ' ')
    .replace('-', '-\u2060');
  return (
    <Link
      to={linkTo(day)}
      className={styles.day}
      data-shade={shadeOf(total.spent, bounds)}
      aria-label={words}
      title={words}
    >
      {number}
      {isLarge && (
        <span className={styles.amount}>
          <span className={styles.wide}>{format.money(total.spent, { whole: true })}</span>
          <span className={styles.short}>{short}</span>
        </span>
      )}
    </Link>
  );
}
