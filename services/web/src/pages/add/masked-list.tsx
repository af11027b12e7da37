import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { MaskedLine } from '../../parts/masked-text.js';
import styles from './add.module.css';

interface MaskedListProps {
  items: readonly components['schemas']['MaskingPreviewItemDto'][];
  /** How many there are; those shown may be the first of them. */
  of: number;
}

/** SMS as they would be stored. */
export default function MaskedList({ items, of }: MaskedListProps) {
  const { t } = useTranslation('add');
  const format = useFormat();
  return (
    <section className={styles.list} aria-label={t('masked.title')}>
      <h3>{t('masked.title')}</h3>
      <p className={styles.soft}>{t('masked.text')}</p>
      <ul className={styles.list}>
        {items.map(({ index, text, findings, problem }) => (
          <li key={index} className={styles.row}>
            {text === undefined ? (
              <span>{problem && format.sentence(problem.detail)}</span>
            ) : (
              <MaskedLine text={text} />
            )}
            <span className={styles.soft}>{t('masked.found', { count: findings?.length ?? 0 })}</span>
          </li>
        ))}
      </ul>
      {of > items.length && (
        <p className={styles.soft}>
          {t('masked.first', { shown: format.number(items.length), of: format.number(of) })}
        </p>
      )}
    </section>
  );
}
