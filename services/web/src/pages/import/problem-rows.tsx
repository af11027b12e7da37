import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ProblemRow, problemRowsQuery, type Submission } from '../../api/submissions.js';
import { download } from '../../browser/download.js';
import { toCsv } from '../../format/to-csv.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { QueryView } from '../../parts/query-view.js';
import styles from './import.module.css';

/** The rest is in the file. */
const SHOWN = 100;

/** The rows that have no result: where each stands, and why; nothing where there are none. */
export function ProblemRows({ submission: { id, failed, rejected } }: { submission: Submission }) {
  const count = failed + rejected;
  return count > 0 ? <Rows id={id} count={count} /> : null;
}

function Rows({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation('import');
  const format = useFormat();
  const query = useQuery(problemRowsQuery(id, count));
  const columns = [t('problems.line'), t('problems.reason')];
  const placeOf = ({ line, index = 0 }: ProblemRow) => line ?? index + 1;
  const save = () =>
    download(
      'import-errors.csv',
      'text/csv',
      toCsv(
        [...columns, t('problems.code')],
        (query.data ?? []).map((row) => [placeOf(row), row.detail, row.code]),
      ),
    );
  return (
    <Card
      title={t('problems.title', { count, number: format.number(count) })}
      actions={
        <Button icon="download" isDisabled={!query.data} onPress={save}>
          {t('problems.download')}
        </Button>
      }
    >
      <QueryView query={query} height="8rem">
        {(rows) => (
          <>
            <table className={styles.table}>
              <thead>
                <tr>
                  {columns.map((label) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, SHOWN).map((row) => (
                  <tr key={row.index}>
                    <td>{format.number(placeOf(row))}</td>
                    <td>{format.sentence(row.detail)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length > SHOWN && <p className={styles.soft}>{t('problems.further')}</p>}
          </>
        )}
      </QueryView>
    </Card>
  );
}
