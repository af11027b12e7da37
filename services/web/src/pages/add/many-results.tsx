import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { firstResultsQuery, hasEnded, type Submission } from '../../api/submissions.js';
import { useSubmission } from '../../api/use-submission.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { Progress } from '../../parts/progress.js';
import { QueryView } from '../../parts/query-view.js';
import styles from './add.module.css';
import { Headline } from './headline.js';

/** More are in the transactions. */
const SHOWN = 20;

/** What became of many SMS, as soon as they are read. */
export default function ManyResults({ id }: { id: string }) {
  const submission = useSubmission(id);
  return (
    <QueryView query={submission} height="12rem">
      {(data) => (hasEnded(data) ? <Ended submission={data} /> : <Reading submission={data} />)}
    </QueryView>
  );
}

function Reading({ submission: { accepted, processed, failed } }: { submission: Submission }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  return (
    <Card title={t('many.reading', { number: format.number(accepted) })}>
      <div className={styles.form}>
        <Progress label={t('many.progress')} value={processed + failed} of={accepted} />
        <p className={styles.soft}>{t('many.leave')}</p>
      </div>
    </Card>
  );
}

function Ended({ submission: { id, processed, duplicates, failed, rejected } }: { submission: Submission }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const results = useQuery(firstResultsQuery(id, SHOWN));
  const counted = (key: string, count: number) => t(key, { count, number: format.number(count) });
  const problems = failed + rejected;
  return (
    <Card title={counted('many.title', processed)}>
      <div className={styles.form}>
        <output className={styles.count}>
          {duplicates > 0 && <span>{counted('many.duplicates', duplicates)}</span>}
          {problems > 0 && <span>{counted('many.problems', problems)}</span>}
        </output>
        <QueryView query={results} height={`${Math.min(processed, SHOWN) * 4}rem`}>
          {({ items }) => (
            <ul>
              {items.map(
                ({ index, transaction }) =>
                  transaction && (
                    <li key={index} className={styles.item}>
                      <Headline transaction={transaction} />
                    </li>
                  ),
              )}
            </ul>
          )}
        </QueryView>
        {processed > SHOWN && (
          <p className={styles.soft}>
            {t('many.first', { shown: format.number(SHOWN), of: format.number(processed) })}
          </p>
        )}
        <p className={styles.links}>
          <Link to={`/transactions?${new URLSearchParams({ submissionId: id, kind: 'all' })}`}>
            {t('many.all')}
          </Link>
          <Link to={`/import/${id}`}>{t('many.import')}</Link>
        </p>
      </div>
    </Card>
  );
}
