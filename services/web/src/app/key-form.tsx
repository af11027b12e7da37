import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from 'react-aria-components/Checkbox';
import { api, unwrap } from '../api/client.js';
import { ApiProblem } from '../api/failures.js';
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
  const [error, setError] = useState('');
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    apiKey.set(key.trim(), { keep });
    try {
      await unwrap(api.GET('/v1/settings'));
      await queries.resetQueries();
      keyWanted.settle();
    } catch (failure) {
      const isRefused = failure instanceof ApiProblem && failure.status === 401;
      setError(isRefused || !(failure instanceof Error) ? t('key.refused') : failure.message);
    }
  };
  return (
    <div className={styles.cover}>
      <form className={styles.form} onSubmit={(event) => void enter(event)} aria-labelledby="key-title">
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
          error={error}
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
