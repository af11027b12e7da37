import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportFile, type ExportFormat } from '../../api/export.js';
import type { TransactionFilter } from '../../api/transactions.js';
import { download } from '../../browser/download.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';

const FORMATS: readonly ExportFormat[] = ['csv', 'jsonl', 'parquet', 'ledger', 'beancount', 'actual', 'ynab'];

/** Hands out what the filter lets through as a file. */
export function Export({ filter }: { filter: TransactionFilter }) {
  const { t } = useTranslation('transactions');
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('csv');
  const file = useMutation({
    mutationFn: () => exportFile(filter, format),
    onSuccess: ({ name, content }) => {
      download(name, content.type, content);
      setOpen(false);
    },
  });
  return (
    <>
      <Button icon="download" onPress={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      <Dialog
        title={t('export.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" isDisabled={file.isPending} onPress={() => file.mutate()}>
            {t(file.isPending ? 'export.loading' : 'export.save')}
          </Button>
        }
      >
        <p>{t('export.text')}</p>
        <Select
          label={t('export.format')}
          items={FORMATS.map((id) => ({ id, label: t(`export.formats.${id}`) }))}
          value={format}
          onChange={(id) => setFormat(FORMATS.find((each) => each === id) ?? 'csv')}
        />
        {file.isError && <Problem failure={file.error} retry={() => file.mutate()} />}
      </Dialog>
    </>
  );
}
