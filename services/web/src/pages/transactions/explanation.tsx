import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/failures.js';
import { explanationQuery, type Transaction } from '../../api/transactions.js';
import { useFormat } from '../../format/use-format.js';
import { QueryView } from '../../parts/query-view.js';
import { tokenWords } from '../../parts/token-words.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './details.module.css';

const WORDS = 5;
/** A word that changes the probability by less says nothing. */
const MIN_WEIGHT = 0.005;

/** The words that decided a category. */
export function Explanation({ transaction: { id, decidedBy } }: { transaction: Transaction }) {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  const { nameOf } = useCategories();
  const query = useQuery(explanationQuery(id));
  return (
    <section className={styles.section}>
      <h3>{t('why.title')}</h3>
      {query.error instanceof ApiProblem && query.error.status === 409 ? (
        <p className={styles.note}>{query.error.message}</p>
      ) : (
        <QueryView query={query} height="8rem">
          {({ words, category }) => {
            const heaviest = words.filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT).slice(0, WORDS);
            return (
              <>
                <p className={styles.note}>
                  {t(heaviest.length ? 'why.text' : 'why.none', { category: nameOf(category) })}
                  {decidedBy !== 'model' && ` ${t(`why.${decidedBy}`)}`}
                </p>
                <ul className={styles.words}>
                  {heaviest.map(({ word, start, weight }) => (
                    <li key={start} className={styles.word}>
                      <span>{word.startsWith('<') ? tokenWords(word) : format.sentence(word)}</span>
                      <svg aria-hidden className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
                        <rect
                          className={weight > 0 ? styles.for : styles.against}
                          width={Math.abs(weight) * 100}
                          height="4"
                        />
                      </svg>
                      <span>
                        {t(weight > 0 ? 'why.for' : 'why.against', {
                          share: format.percent(Math.abs(weight)),
                        })}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            );
          }}
        </QueryView>
      )}
    </section>
  );
}
