import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { Card } from '../../parts/card.js';
import { QueryView } from '../../parts/query-view.js';
import styles from './settings.module.css';

const FACTS = ['masked', 'read', 'yours', 'secrets', 'kept'] as const;

/** What the server keeps, and what each kind of personal data is replaced by. */
export function Stored() {
  const { t } = useTranslation('settings');
  const types = useQuery({
    queryKey: ['masking-types'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/masking/types', { signal })),
  });
  return (
    <Card title={t('stored.title')}>
      <ul className={styles.facts}>
        {FACTS.map((fact) => (
          <li key={fact}>{t(`stored.${fact}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('stored.types')}</summary>
        <QueryView query={types}>
          {(all) => (
            <div className={styles.scroll}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('stored.what')}</th>
                    <th scope="col">{t('stored.example')}</th>
                    <th scope="col">{t('stored.becomes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map(({ type, description, example, operator }) => (
                    <tr key={type}>
                      <td>{description}</td>
                      <td>{example}</td>
                      <td>{t(`stored.operator.${operator}`, { defaultValue: operator })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </QueryView>
      </details>
    </Card>
  );
}
