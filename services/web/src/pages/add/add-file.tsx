import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.js';
import { FileButton } from '../../parts/file-button.js';
import styles from './add.module.css';

const TYPES = ['.csv', '.tsv', '.txt', '.jsonl', '.ndjson', '.xml', 'text/csv', 'text/plain'];

/** Takes a file, dropped or chosen. */
export function AddFile({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useTranslation('add');
  const [isOver, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    // A browser would open the file in place of the page.
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const drop = (event: DragEvent) => {
    hover(event);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChoose(dropped);
  };
  return (
    <Card title={t('file.title')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button in it does the same by keyboard. */}
      <section
        className={styles.drop}
        aria-label={t('file.drop')}
        data-over={isOver || undefined}
        onDragOver={hover}
        onDragLeave={hover}
        onDrop={drop}
      >
        <p>{t('file.drop')}</p>
        <FileButton types={TYPES} onChoose={onChoose}>
          {t('file.choose')}
        </FileButton>
        <p className={styles.soft}>{t('file.hint')}</p>
      </section>
    </Card>
  );
}
