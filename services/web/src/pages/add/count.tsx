import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pastedQuery } from '../../api/uploads.js';
import { useFormat } from '../../format/use-format.js';
import styles from './add.module.css';
import type { Division } from './split-messages.js';

interface CountProps {
  /** As it was at the last pause. */
  text: string;
  division: Division;
  /** SMS in the box now. */
  count: number;
}

/** How many SMS are in the box, and what the server takes them for; without it, how many. */
export function Count({ text, division, count }: CountProps) {
  const { t } = useTranslation('add');
  const format = useFormat();
  const check = useQuery({
    ...pastedQuery(text, division),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    // It is asked at every pause; the count alone does without it.
    retry: false,
  });
  const { kinds = {}, known = 0 } = check.data ?? {};
  const found = Object.entries(kinds);
  const names = found.map(([kind, number]) =>
    t(`kind-count.${kind}`, { count: number, number: format.number(number) }),
  );
  const list = new Intl.ListFormat(format.locale).format(names);
  if (count === 0) return <output className={styles.count}>{t('paste.count', { count })}</output>;
  return (
    <output className={styles.count}>
      <strong>{t('paste.count', { count, number: format.number(count) })}</strong>
      {names.length > 0 && <span>{t('paste.looks', { kinds: list })}</span>}
      {found.some(([kind]) => kind !== 'transaction') && <span>{t('paste.only-payments')}</span>}
      {known > 0 && <span>{t('paste.known', { count: known, number: format.number(known) })}</span>}
    </output>
  );
}
