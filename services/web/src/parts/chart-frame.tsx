import { type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { download } from '../browser/download.js';
import { type Cell, toCsv } from '../format/to-csv.js';
import { useFormat } from '../format/use-format.js';
import { Button } from './button.js';
import styles from './chart-frame.module.css';
import { ErrorBoundary } from './error-boundary.js';
import { Loading } from './loading.js';

export interface Column {
  label: string;
  /** How its cells are read; `day`, `month` (its first day), `category` and `money` are as the API gives them. Words by default. */
  is?: 'words' | 'money' | 'day' | 'month' | 'category' | 'share' | 'number';
}

interface ChartFrameProps {
  /** The finding in a sentence; money in it by `useFormat().money`, so that it can be hidden. */
  title: string;
  /** The same data for those who do not see the picture, and for the file. */
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Where a cell of the table leads, as a click on the picture does. */
  linkOf?: (row: number, column: number) => string | undefined;
  /** Name of the CSV file, without its ending. */
  fileName: string;
  /** Of the picture; a CSS length. */
  height?: string;
  /** Above the finding: the figure that the picture is about. */
  lead?: ReactNode;
  /** The picture: a component of a folder `charts/`, by `lazy()`. */
  children: ReactNode;
}

/** A chart with what must be around each: its finding, its data as a table, its data as a file. */
export function ChartFrame({
  title,
  columns,
  rows,
  linkOf,
  fileName,
  height = '16rem',
  lead,
  children,
}: ChartFrameProps) {
  const { t } = useTranslation('parts');
  const [isTable, setTable] = useState(false);
  const id = useId();
  const csv = () =>
    download(
      `${fileName}.csv`,
      'text/csv',
      toCsv(
        columns.map(({ label }) => label),
        rows,
      ),
    );
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <figcaption>
        {lead}
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <div className={styles.actions}>
            <Button
              kind="quiet"
              icon={isTable ? 'trends' : 'table'}
              iconOnly
              aria-expanded={isTable}
              onPress={() => setTable(!isTable)}
            >
              {t(isTable ? 'chart.picture' : 'chart.table')}
            </Button>
            <Button kind="quiet" icon="download" iconOnly onPress={csv}>
              {t('chart.csv')}
            </Button>
          </div>
        </div>
      </figcaption>
      {isTable ? (
        <DataTable caption={title} columns={columns} rows={rows} linkOf={linkOf} />
      ) : (
        <div style={{ height }}>
          <ErrorBoundary>
            <Suspense fallback={<Loading height={height} />}>{children}</Suspense>
          </ErrorBoundary>
        </div>
      )}
    </figure>
  );
}

function DataTable({
  caption,
  columns,
  rows,
  linkOf,
}: Pick<ChartFrameProps, 'columns' | 'rows'> & {
  caption: string;
  linkOf: ChartFrameProps['linkOf'] | undefined;
}) {
  const format = useFormat();
  return (
    // Without a place in the order of tabs, what is below the edge cannot be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, is }) => (
              <th key={label} scope="col" data-is={is}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j} data-is={columns[j]?.is}>
                  {linked(shown(cell, columns[j]?.is), linkOf?.(i, j))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function shown(cell: Cell, is: Column['is']): string {
    if (cell === null) return '–';
    if (is === 'money') return format.money(String(cell));
    if (is === 'day') return format.day(String(cell), 'long');
    if (is === 'month') return format.day(String(cell), 'month');
    if (is === 'category') return format.category(String(cell));
    if (is === 'share') return format.percent(Number(cell));
    return typeof cell === 'number' ? format.number(cell) : cell;
  }
}

const linked = (words: string, to: string | undefined) => (to ? <Link to={to}>{words}</Link> : words);
