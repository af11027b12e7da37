import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { signOf } from '../format/money.js';
import { useFormat } from '../format/use-format.js';
import styles from './change.module.css';

interface ChangeProps {
  compared: components['schemas']['ComparedDto'];
  /** What more means: more income is good, more spending is not. */
  more?: 'good' | 'bad';
}

/** How an amount differs from an earlier one: ▲ or ▼, by how much and what part, never by colour alone. */
export function Change({ compared: { change, share }, more = 'bad' }: ChangeProps) {
  const format = useFormat();
  const { t } = useTranslation('parts');
  const sign = signOf(change);
  if (sign === 0) return <span className={styles.same}>{t('change.same')}</span>;
  const direction = sign > 0 ? 'up' : 'down';
  const isGood = sign > 0 === (more === 'good');
  const amount = format.money(change.replace('-', ''), { whole: true });
  return (
    <span className={isGood ? styles.good : styles.bad}>
      <span aria-hidden>{sign > 0 ? '▲ ' : '▼ '}</span>
      {share === null
        ? t(`change.${direction}-only`, { amount })
        : t(`change.${direction}`, { amount, share: format.percent(Math.abs(share)) })}
    </span>
  );
}
