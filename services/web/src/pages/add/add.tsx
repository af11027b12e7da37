import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page.js';
import { AddFile } from './add-file.js';
import styles from './add.module.css';
import { Paste } from './paste.js';

/** Hands SMS in: pasted, or as a file. */
export default function Add() {
  const { t } = useTranslation('add');
  return (
    <Page title={t('title')}>
      <p className={styles.privacy}>{t('privacy')}</p>
      <Paste />
      <AddFile />
    </Page>
  );
}
