import { useTranslation } from 'react-i18next';
import type { MoneyStyle } from '../format/money.js';
import { useFormat } from '../format/use-format.js';
import styles from './money.module.css';

interface MoneyProps extends MoneyStyle {
  /** Decimal string. */
  amount: string;
  /** ISO 4217; the tenant's own where it is not given. */
  currency?: string;
  /** Money that came in: green, with a plus and, for those who see no colour, a word. */
  isCredit?: boolean;
}

/** An amount of money, in digits of one width; dots where amounts are hidden. */
export function Money({ amount, isCredit = false, ...style }: MoneyProps) {
  const format = useFormat();
  const { t } = useTranslation('parts');
  return (
    <span className={isCredit ? styles.credit : styles.money}>
      {isCredit && !format.isHidden && '+'}
      {format.money(amount, style)}
      {isCredit && <span className="visually-hidden"> {t('credit')}</span>}
    </span>
  );
}
