import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/failures.js';
import { type SubmissionResults, submitSms } from '../../api/submissions.js';
import { pasted, upload } from '../../api/uploads.js';
import { rememberImport } from '../../browser/imports.js';
import { useDraft } from '../../browser/use-draft.js';
import { useSettled } from '../../browser/use-settled.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';
import styles from './add.module.css';
import { Count } from './count.js';
import { type Division, divisionOf, splitMessages } from './split-messages.js';

// What shows an answer comes with it.
const MaskedList = lazy(() => import('./masked-list.js'));
const Result = lazy(() => import('./result.js'));
const ManyResults = lazy(() => import('./many-results.js'));

/** As many refused SMS as are named when none could be taken in. */
const NAMED = 3;

/** A box for one SMS or many, and below it what came of them. */
export function Paste() {
  const { t } = useTranslation('add');
  const format = useFormat();
  const [text, setText, clear] = useDraft('add');
  const [chosen, setChosen] = useState<Division>();
  const [isPreviewed, setPreviewed] = useState(false);
  const division = chosen ?? divisionOf(text);
  const messages = splitMessages(text, division);
  const settled = useSettled(text);

  const adding = useMutation({ mutationFn: () => handIn(text, messages, division), onSuccess: clear });
  const add = () => adding.mutate();
  const write = (next: string) => {
    setText(next);
    if (adding.isError) adding.reset();
  };

  const places = adding.error instanceof ApiProblem ? adding.error.places : [];
  const error = places
    .slice(0, NAMED)
    .map(({ line, detail }) =>
      line ? `${t('check.line', { line: format.number(line) })} ${detail}` : detail,
    )
    .join(' ');
  const count = { count: messages.length, number: format.number(messages.length) };
  const canAdd = messages.length > 0 && !adding.isPending;
  return (
    <div className={styles.form}>
      <Card title={t('paste.title')}>
        <div className={styles.form}>
          <Field
            label={t('paste.title')}
            hideLabel
            placeholder={t('paste.example')}
            hint={t('paste.hint')}
            rows={8}
            value={text}
            onChange={write}
            onKeyDown={({ key, ctrlKey, metaKey }) => {
              if (key === 'Enter' && (ctrlKey || metaKey) && canAdd) add();
            }}
            isReadOnly={adding.isPending}
            error={format.sentence(error)}
          />
          <Count text={settled} division={division} count={messages.length} />
          <div className={styles.bar}>
            {messages.length > 0 && text.trim().includes('\n') && (
              <Select
                label={t('paste.divided')}
                icon="table"
                items={(['line', 'block'] as const).map((id) => ({ id, label: t(`paste.${id}`) }))}
                value={division}
                onChange={(id) => setChosen(id as Division)}
              />
            )}
            <div className={styles.actions}>
              <Button
                icon={isPreviewed ? 'eye-off' : 'eye'}
                aria-expanded={isPreviewed}
                isDisabled={messages.length === 0}
                onPress={() => setPreviewed(!isPreviewed)}
              >
                {t(isPreviewed ? 'paste.hide' : 'paste.preview')}
              </Button>
              <Button kind="primary" title="Ctrl + Enter" isDisabled={!canAdd} onPress={add}>
                {adding.isPending ? t('paste.adding') : t('paste.add', count)}
              </Button>
            </div>
          </div>
          {adding.isError && !error && <Problem failure={adding.error} retry={add} />}
          <Suspense>
            {isPreviewed && messages.length > 0 && (
              <MaskedList messages={splitMessages(settled || text, division)} />
            )}
          </Suspense>
        </div>
      </Card>
      <Suspense>{adding.data && <Answer key={adding.data.id} answer={adding.data} />}</Suspense>
    </div>
  );
}

type HandedIn = Awaited<ReturnType<typeof handIn>>;

const Answer = ({ answer }: { answer: HandedIn }) =>
  'items' in answer ? <Result results={answer} /> : <ManyResults id={answer.id} />;

/** One is answered at once, unless that takes long; many become an import. */
async function handIn(
  text: string,
  messages: readonly string[],
  division: Division,
): Promise<SubmissionResults | { id: string }> {
  const [first = ''] = messages;
  const answer =
    messages.length === 1
      ? await submitSms(first)
      : await upload(pasted(text), {}, { format: 'txt', split: division });
  if (!('items' in answer)) rememberImport(answer.id, '');
  return answer;
}
