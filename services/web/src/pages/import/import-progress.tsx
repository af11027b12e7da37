import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded, type Submission } from '../../api/submissions.js';
import { useSubmission } from '../../api/use-submission.js';
import { imports } from '../../browser/imports.js';
import { useStored } from '../../browser/stored.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { FigureCard } from '../../parts/figure-card.js';
import { LinkButton } from '../../parts/link-button.js';
import { Page } from '../../parts/page.js';
import { Progress } from '../../parts/progress.js';
import { QueryView } from '../../parts/query-view.js';
import styles from './import.module.css';
import { ProblemRows } from './problem-rows.js';
import { remainingSeconds } from './remaining.js';
import { UndoImport } from './undo-import.js';

const COUNTS = ['accepted', 'processed', 'duplicates', 'failed', 'rejected'] as const;

/** How far an import is, what came of it, and the way to undo it. */
export function ImportProgress({ id }: { id: string }) {
  const { t } = useTranslation('import');
  const submission = useSubmission(id);
  const name = useStored(imports).find((each) => each.id === id)?.name;
  return (
    <Page title={name || t('title')} actions={submission.data && <UndoImport id={id} />}>
      <QueryView query={submission} height="16rem">
        {(data) => (
          <>
            <State submission={data} at={submission.dataUpdatedAt} />
            <Counts submission={data} />
            {hasEnded(data) && <ProblemRows submission={data} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** `at`: when the submission was heard of, in milliseconds. */
function State({ submission, at }: { submission: Submission; at: number }) {
  const { t } = useTranslation('import');
  const format = useFormat();
  const { status, accepted, processed, failed, createdAt } = submission;
  const now = { at, done: processed + failed };
  const [first] = useState(now);
  const remaining = remainingSeconds(first, now, accepted);
  if (!hasEnded(submission))
    return (
      <Card title={t('running')}>
        <Progress label={t('progress')} value={now.done} of={accepted} />
        <output className={styles.soft}>
          {remaining === undefined
            ? t('remaining.unknown')
            : t(remaining < 60 ? 'remaining.seconds' : 'remaining.minutes', {
                number: format.number(remaining < 60 ? remaining : Math.ceil(remaining / 60)),
              })}
        </output>
        <p className={styles.soft}>{t('leave')}</p>
      </Card>
    );
  return (
    <Card title={t(status)}>
      <output>{t(`${status}-text`, { moment: format.moment(createdAt) })}</output>
      <div className={styles.ways}>
        <LinkButton to="/" kind="primary">
          {t('overview')}
        </LinkButton>
        <LinkButton to="/add">{t('more')}</LinkButton>
      </div>
    </Card>
  );
}

function Counts({ submission }: { submission: Submission }) {
  const { t } = useTranslation('import');
  const format = useFormat();
  return (
    <dl className={styles.counts}>
      {COUNTS.map((count) => (
        <FigureCard key={count} label={t(`counts.${count}`)} note={t(`counts.${count}-note`)}>
          {format.number(submission[count])}
        </FigureCard>
      ))}
    </dl>
  );
}
