import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/failures.js';
import { previewMasking, type SubmissionResults, submitSms } from '../../api/submissions.js';
import { upload } from '../../api/uploads.js';
import { rememberImport } from '../../browser/imports.js';
import { useDraft } from '../../browser/use-draft.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';
import styles from './add.module.css';
import { type Division, divisionOf, splitMessages } from './split-messages.js';

// What shows an answer comes with it.
const MaskedList = lazy(() => import('./masked-list.js'));
const Result = lazy(() => import('./result.js'));

/** Masked at once; more would be more than anybody reads. */
const PREVIEWED = 20;
/** As many refused SMS as are named when none could be taken in. */
const NAMED = 3;

/** A box for one SMS or many: one is answered in place, many become an import. */
export function Paste() {
  const { t } = useTranslation('add');
  const format = useFormat();
  const navigate = useNavigate();
  const [text, setText, clear] = useDraft('add');
  const [chosen, setChosen] = useState<Division>();
  const [results, setResults] = useState<SubmissionResults>();
  const division = chosen ?? divisionOf(text);
  const messages = splitMessages(text, division);

  const preview = useMutation({ mutationFn: previewMasking });
  const adding = useMutation({ mutationFn: () => handIn(text, messages, division), onSuccess: clear });
  const add = () =>
    adding.mutate(undefined, {
      onSuccess: (answer) => {
        preview.reset();
        if ('items' in answer) setResults(answer);
        else void navigate(`/import/${answer.id}`);
      },
    });
  const write = (next: string) => {
    setText(next);
    preview.reset();
    adding.reset();
  };

  const places = adding.error instanceof ApiProblem ? adding.error.places : [];
  const error = places
    .slice(0, NAMED)
    .map(({ line, detail }) =>
      line ? `${t('check.line', { line: format.number(line) })} ${detail}` : detail,
    )
    .join(' ');

  return (
    <>
      <Card title={t('paste.title')}>
        <div className={styles.form}>
          <Field
            label={t('paste.label')}
            hint={t('paste.hint')}
            rows={7}
            value={text}
            onChange={write}
            isReadOnly={adding.isPending}
            error={format.sentence(error)}
          />
          <div className={styles.bar}>
            <output className={styles.count}>
              {t('paste.count', { count: messages.length, number: format.number(messages.length) })}
            </output>
            {text.trim().includes('\n') && (
              <Select
                label={t('paste.divided')}
                icon="table"
                items={(['line', 'block'] as const).map((id) => ({ id, label: t(`paste.${id}`) }))}
                value={division}
                onChange={(id) => setChosen(id as Division)}
              />
            )}
            <Button
              isDisabled={messages.length === 0 || preview.isPending}
              onPress={() => preview.mutate(messages.slice(0, PREVIEWED))}
            >
              {t('paste.preview')}
            </Button>
            <Button kind="primary" isDisabled={messages.length === 0 || adding.isPending} onPress={add}>
              {t(adding.isPending ? 'paste.adding' : 'paste.add')}
            </Button>
          </div>
          {adding.isError && !error && <Problem failure={adding.error} retry={add} />}
          {preview.isError && <Problem failure={preview.error} />}
          <Suspense>
            {preview.data && <MaskedList items={preview.data.items} of={messages.length} />}
          </Suspense>
        </div>
      </Card>
      <Suspense>{results && <Result key={results.id} results={results} />}</Suspense>
    </>
  );
}

/** Many go as a text file, so that what is wrong has the line that it was pasted on. */
async function handIn(text: string, messages: readonly string[], division: Division) {
  if (messages.length === 1) {
    const answer = await submitSms(messages[0]!);
    if (!('items' in answer)) rememberImport(answer.id, '');
    return answer;
  }
  const file = new File([text], 'pasted.txt', { type: 'text/plain' });
  const accepted = await upload(file, {}, { format: 'txt', split: division });
  rememberImport(accepted.id, '');
  return accepted;
}
