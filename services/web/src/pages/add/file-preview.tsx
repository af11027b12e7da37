import { useTranslation } from 'react-i18next';
import type { UploadPreview } from '../../api/uploads.js';
import { useFormat } from '../../format/use-format.js';
import { Chip } from '../../parts/chip.js';
import { MaskedLine } from '../../parts/masked-text.js';
import styles from './add.module.css';

/** As many reasons as help before the import; it lists them all. */
const REASONS = 3;

/** What an import would do: what the rows look like, the first of them masked, and what would be left out. */
export default function FilePreview({ preview }: { preview: UploadPreview }) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const { isWhole, rows, accepted, rejected, errors, kinds, known, sample } = preview;
  const values = { number: format.number(accepted), rows: format.number(rows), count: rows };
  return (
    <>
      <p>{t(isWhole ? 'check.whole' : 'check.part', values)}</p>
      <div className={styles.chips}>
        {Object.entries(kinds).map(([kind, count]) => (
          <Chip key={kind}>{`${t(`kinds.${kind}`)}: ${format.number(count)}`}</Chip>
        ))}
        {known > 0 && <Chip kind="warn">{t('check.known', { number: format.number(known) })}</Chip>}
        {rejected > 0 && <Chip kind="bad">{t('check.rejected', { number: format.number(rejected) })}</Chip>}
      </div>
      {errors.length > 0 && (
        <ul className={styles.problems}>
          {errors.slice(0, REASONS).map(({ line, index, detail }) => (
            <li key={line ?? index}>
              {t('check.line', { line: format.number(line ?? 0) })} {format.sentence(detail)}
            </li>
          ))}
        </ul>
      )}
      <section className={styles.list} aria-label={t('masked.title')}>
        <h3>{t('masked.title')}</h3>
        <ul className={styles.list}>
          {sample.map(({ line, text, kind }) => (
            <li key={line} className={styles.row}>
              <MaskedLine text={text} />
              <Chip>{t(`kinds.${kind}`)}</Chip>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
