import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/failures.js';
import { type ChosenColumns, previewQuery, upload } from '../../api/uploads.js';
import { rememberImport } from '../../browser/imports.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Loading } from '../../parts/loading.js';
import { Problem } from '../../parts/problem.js';
import { Progress } from '../../parts/progress.js';
import styles from './add.module.css';
import { ColumnMapper } from './column-mapper.js';

// Comes with the answer that it shows.
const FilePreview = lazy(() => import('./file-preview.js'));

/** Looks a file over before it is imported: its columns, its first rows masked, what would be left out. */
export function FileCheck({ file, onLeave }: { file: File; onLeave: () => void }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const navigate = useNavigate();
  const [columns, setColumns] = useState<ChosenColumns>({});
  const preview = useQuery({ ...previewQuery(file, columns), placeholderData: keepPreviousData });
  const importing = useMutation({
    mutationFn: () => upload(file, columns),
    onSuccess: ({ id }) => rememberImport(id, file.name),
  });
  const start = () => importing.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/import/${id}`) });

  const refusal = preview.error instanceof ApiProblem ? preview.error : undefined;
  const header = refusal?.columns ?? preview.data?.columns?.header;
  const isReady = preview.isSuccess && !preview.isPlaceholderData && preview.data.accepted > 0;
  return (
    <Card title={file.name}>
      <div className={styles.form}>
        {header && (
          <details className={styles.details} open={refusal !== undefined || Object.keys(columns).length > 0}>
            <summary>{t('columns.title')}</summary>
            {refusal?.columns && <p role="alert">{t('columns.unknown')}</p>}
            <ColumnMapper
              header={header}
              found={refusal ? undefined : preview.data?.columns}
              chosen={columns}
              onChange={setColumns}
            />
          </details>
        )}
        {preview.isPending && <Loading height="10rem" />}
        {preview.isError && !refusal?.columns && (
          <Problem failure={preview.error} retry={() => void preview.refetch()} />
        )}
        <Suspense>{preview.isSuccess && <FilePreview preview={preview.data} />}</Suspense>
        {importing.isPending && <Progress label={t('file.sending')} />}
        {importing.isError && <Problem failure={importing.error} retry={start} />}
        <div className={styles.actions}>
          <Button kind="quiet" isDisabled={importing.isPending} onPress={onLeave}>
            {t('file.leave')}
          </Button>
          <Button kind="primary" isDisabled={!isReady || importing.isPending} onPress={start}>
            {preview.data?.isWhole
              ? t('file.import', {
                  number: format.number(preview.data.accepted),
                  count: preview.data.accepted,
                })
              : t('file.import-all')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
