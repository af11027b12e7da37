import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { maskingQuery } from '../../api/submissions.js';
import { useFormat } from '../../format/use-format.js';
import { MaskedLine } from '../../parts/masked-text.js';
import { QueryView } from '../../parts/query-view.js';
import styles from './add.module.css';

/** More would be more than anybody reads. */
const SHOWN = 20;

/** SMS as they would be stored, while they are typed. */
export default function MaskedList({ messages }: { messages: readonly string[] }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const masked = useQuery({
    ...maskingQuery(messages.slice(0, SHOWN)),
    enabled: messages.length > 0,
    placeholderData: keepPreviousData,
  });
  return (
    <section className={styles.list} aria-label={t('masked.title')}>
      <h3>{t('masked.title')}</h3>
      <p className={styles.soft}>{t('masked.text')}</p>
      <QueryView query={masked} height={`${Math.min(messages.length, SHOWN) * 3.5}rem`}>
        {({ items }) => (
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
        )}
      </QueryView>
      {messages.length > SHOWN && (
        <p className={styles.soft}>
          {t('masked.first', { shown: format.number(SHOWN), of: format.number(messages.length) })}
        </p>
      )}
    </section>
  );
}
