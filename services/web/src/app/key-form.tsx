import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from 'react-aria-components/Checkbox';
import { keyWanted } from '../api/key-wanted.js';
import { apiKey } from '../browser/preferences.js';
import { Button } from '../parts/button.js';
import { Field } from '../parts/field.js';
import styles from './key-form.module.css';

/** Asks for an API key where the server wants one. */
export default function KeyForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key, setKey] = useState('');
  const [keep, setKeep] = useState(false);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    apiKey.set(key.trim(), { keep });
    keyWanted.settle();
    void queries.resetQueries();
  };
  return (
    <div className={styles.cover}>
      <form className={styles.form} onSubmit={enter} aria-labelledby="key-title">
        <h1 id="key-title">{t('key.title')}</h1>
        <p>{t('key.text')}</p>
        <Field
          type="password"
          autoComplete="off"
          isRequired
          label={t('key.label')}
          value={key}
          onChange={setKey}
          placeholder="ssk_…"
          error={apiKey.get() && !key ? t('key.refused') : undefined}
        />
        <Checkbox isSelected={keep} onChange={setKeep} className={styles.keep!}>
          <span aria-hidden className={styles.box} />
          {t('key.keep')}
        </Checkbox>
        <Button type="submit" kind="primary" isDisabled={!key.trim()}>
          {t('key.enter')}
        </Button>
      </form>
    </div>
  );
}
