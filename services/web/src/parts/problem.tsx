import { useTranslation } from 'react-i18next';
import { ApiProblem, isMissingPart, Unreachable } from '../api/failures.js';
import { Button } from './button.js';
import styles from './problem.module.css';

interface ProblemProps {
  failure: unknown;
  /** The way on; without it there is only the sentence. */
  retry?: () => void;
}

/** What went wrong, in a sentence, and a way on. */
export function Problem({ failure, retry }: ProblemProps) {
  const { t } = useTranslation('parts');
  const isUnreachable = failure instanceof Unreachable || isMissingPart(failure);
  const { title, text, trace } = describe(failure);
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.title}>{title ?? t('problem.unforeseen')}</p>
      {isUnreachable && <p>{t('problem.unreachable-text')}</p>}
      {text && text !== title && <p>{text}</p>}
      {trace && <p className={styles.trace}>{t('problem.trace', { trace })}</p>}
      {retry && <Button onPress={retry}>{t('problem.retry')}</Button>}
    </div>
  );

  function describe(cause: unknown): { title?: string; text?: string; trace?: string | undefined } {
    if (isUnreachable) return { title: t('problem.unreachable') };
    if (cause instanceof ApiProblem) return { title: cause.title, text: cause.message, trace: cause.trace };
    return {};
  }
}
