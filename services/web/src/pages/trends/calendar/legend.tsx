import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import styles from './legend.module.css';
import day from './day.module.css';

/** What each shade stands for. */
export function Legend({ bounds }: { bounds: readonly string[] }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const wordsOf = (most: string, i: number) => {
    if (!format.isHidden) return t('legend.up-to', { amount: format.money(most, { whole: true }) });
    if (i === 0) return t('legend.less');
    return i === bounds.length - 1 ? t('legend.more') : null;
  };
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      {bounds.map((most, i) => (
        <li key={most}>
          <span className={`${day.day} ${styles.swatch}`} data-shade={i + 1} aria-hidden />
          {wordsOf(most, i)}
        </li>
      ))}
    </ul>
  );
}
