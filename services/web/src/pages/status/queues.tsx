import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import styles from './status.module.css';

const COUNTS = ['waiting', 'retrying', 'consumers', 'dead'] as const;

/** How many messages each queue of the server holds; none are listed where the broker does not answer. */
export function Queues({ queues }: { queues: components['schemas']['QueueStateDto'][] | null }) {
  const { t } = useTranslation('status');
  const { number } = useFormat();
  return (
    <Card title={t('queues.title')}>
      {queues ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('queues.topic')}</th>
                {COUNTS.map((count) => (
                  <th key={count} scope="col" className={styles.number}>
                    {t(`queues.${count}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {queues.map((queue) => (
                <tr key={queue.topic}>
                  <th scope="row">{queue.topic}</th>
                  {COUNTS.map((count) => (
                    <td key={count} className={styles.number}>
                      {number(queue[count])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{t('queues.unknown')}</p>
      )}
    </Card>
  );
}
