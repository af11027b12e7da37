import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.js';
import { Page } from '../../parts/page.js';
import { AddFile } from './add-file.js';
import styles from './add.module.css';
import { FileCheck } from './file-check.js';
import { Paste } from './paste.js';

/** Hands SMS in: pasted, or as a file. */
export default function Add() {
  const { t } = useTranslation('add');
  const [file, setFile] = useState<File>();
  return (
    <Page title={t('title')}>
      <p className={styles.privacy}>
        <Icon name="lock" />
        {t('privacy')}
      </p>
      {file && <FileCheck file={file} onLeave={() => setFile(undefined)} />}
      {/* What was pasted, and what came of it, stay while a file is looked over. */}
      <div className={styles.ways} hidden={file !== undefined}>
        <Paste />
        <AddFile onChoose={setFile} />
      </div>
    </Page>
  );
}
