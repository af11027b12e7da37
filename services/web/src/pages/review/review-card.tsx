import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../api/corrections.js';
import { othersQuery } from '../../api/transactions.js';
import { useKeys } from '../../browser/keys.js';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { CheckBox } from '../../parts/check-box.js';
import { MaskedText } from '../../parts/masked-text.js';
import { Money } from '../../parts/money.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './review-card.module.css';
import { Suggestion } from './suggestion.js';
import type { ReviewItem } from './use-review.js';

const OtherCategory = lazy(() => import('./other-category.js'));

interface ReviewCardProps {
  item: ReviewItem;
  /** The one after it, so that what it needs is there in time. */
  next: ReviewItem | undefined;
  onDecide: (change: Correction) => void;
  onSkip: () => void;
}

/** One transaction with what it may be. */
export function ReviewCard({ item: { transaction, suggestions }, next, onDecide, onSkip }: ReviewCardProps) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const { nameOf } = useCategories();
  const { id, merchant, bank, counterparty, day, amount, currency, direction, category } = transaction;
  const { data: others } = useQuery(othersQuery(id));
  useQuery({ ...othersQuery(next?.transaction.id ?? id), notifyOnChangeProps: [] });
  const [choice, setChoice] = useState<boolean>();
  const count = others?.count ?? 0;
  const isForAll = count > 0 && (choice ?? true);
  const name = merchant ?? bank ?? t('unnamed');
  // What is there already comes first: Enter confirms it.
  const offered = [
    ...suggestions.filter((each) => each.category === category),
    ...suggestions.filter((each) => each.category !== category),
  ];
  const accept = (chosen: string) => onDecide({ category: chosen, applyToAll: isForAll });
  const first = offered.at(0)?.category ?? category;
  useKeys([
    ...offered.map((each, i) => ({
      key: String(i + 1),
      does: t('keys.choose', { number: i + 1 }),
      run: () => accept(each.category),
    })),
    { key: 'Enter', does: t('keys.accept'), run: () => (first ? accept(first) : onDecide({})) },
    { key: 's', does: t('keys.skip'), run: onSkip },
    { key: 'a', does: t('keys.for-all'), run: () => setChoice(!isForAll) },
    { key: 'n', does: t('keys.not'), run: () => onDecide({ kind: 'notice' }) },
  ]);
  return (
    <Card>
      <div className={styles.card} aria-live="polite">
        <div className={styles.head}>
          <h2>{name}</h2>
          <span className={styles.amount}>
            {amount ? (
              <Money amount={amount} {...(currency && { currency })} isCredit={direction === 'credit'} />
            ) : (
              t('no-amount')
            )}
          </span>
        </div>
        <p className={styles.day}>
          {format.day(day, 'long')}
          {direction === 'credit' && ` · ${t('received')}`}
        </p>
        <MaskedText transaction={transaction} />
        <ol className={styles.suggestions}>
          {offered.map((each, i) => (
            <li key={each.category}>
              <Suggestion
                position={i + 1}
                category={each.category}
                name={nameOf(each.category)}
                probability={each.probability}
                onChoose={() => accept(each.category)}
              />
            </li>
          ))}
        </ol>
        <Suspense>
          <OtherCategory onChoose={accept} />
        </Suspense>
        {count > 0 && (
          <CheckBox isOn={isForAll} onChange={setChoice}>
            {t('always', {
              name: merchant ?? (counterparty ? t('this-payee') : name),
              count,
              number: format.number(count),
            })}
          </CheckBox>
        )}
        <div className={styles.buttons}>
          <Button
            kind="primary"
            aria-keyshortcuts="Enter"
            onPress={() => (first ? accept(first) : onDecide({}))}
          >
            {first ? t('accept', { category: nameOf(first) }) : t('confirm')}
          </Button>
          <Button aria-keyshortcuts="S" onPress={onSkip}>
            {t('skip')}
          </Button>
          <Button kind="quiet" aria-keyshortcuts="N" onPress={() => onDecide({ kind: 'notice' })}>
            {t('not-a-transaction')}
          </Button>
        </div>
        <p className={styles.keys}>{t('keys.hint')}</p>
      </div>
    </Card>
  );
}
