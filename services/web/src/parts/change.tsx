import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { signOf } from '../format/money.js';
import { useFormat } from '../format/use-format.js';
import styles from './change.module.css';

interface ChangeProps {
  compared: components['schemas']['ComparedDto'];
  /** What more means: more income is good, more spending is not. */
  more?: 'good' | 'bad';
  /** The part alone, and in one quiet colour: for lists. */
  brief?: boolean;
}

/** How an amount differs from an earlier one: ▲ or ▼, by how much and what part, never by colour alone. */
export function Change({ compared: { change, share }, more = 'bad', brief = false }: ChangeProps) {
  const format = useFormat();
  const { t } = useTranslation('parts');
  const sign = signOf(change);
  if (sign === 0) return <span className={styles.same}>{t('change.same')}</span>;
  const direction = sign > 0 ? 'up' : 'down';
  const isGood = sign > 0 === (more === 'good');
  const amount = format.money(change.replace('-', ''), { whole: true });
  const arrow = <span aria-hidden>{sign > 0 ? '▲ ' : '▼ '}</span>;
  if (brief)
    return (
      <span className={styles.same}>
        {arrow}
        <span aria-hidden>{share === null ? t('change.new') : format.percent(Math.abs(share))}</span>
        <span className="visually-hidden">{words()}</span>
      </span>
    );
  return (
    <span className={isGood ? styles.good : styles.bad}>
      {arrow}
      {words()}
    </span>
  );

  function words(): string {
    if (share === null) return t(`change.${direction}-only`, { amount });
    return t(`change.${direction}`, { amount, share: format.percent(Math.abs(share)) });
  }
}
