import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Button } from '../../parts/button.js';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkButton } from '../../parts/link-button.js';
import { Page } from '../../parts/page.js';
import { Problem } from '../../parts/problem.js';
import { QueryView } from '../../parts/query-view.js';
import { useKeys } from '../../browser/keys.js';
import { ReviewCard } from './review-card.js';
import { useReview } from './use-review.js';

/** What does SpendSense not know for sure? One card at a time. */
export default function Review() {
  const { t } = useTranslation('review');
  const format = useFormat();
  const review = useReview();
  const { query, current, next, failure, canUndo, skipped } = review;
  useKeys([{ key: 'u', does: t('keys.undo'), run: review.undo }]);
  return (
    <Page
      title={t('title')}
      actions={
        <Button isDisabled={!canUndo} aria-keyshortcuts="U" onPress={review.undo}>
          {t('undo')}
        </Button>
      }
    >
      {failure !== undefined && <Problem failure={failure} />}
      <QueryView query={query} height="24rem">
        {({ total }) =>
          current ? (
            <>
              <p>{t('left', { count: total, number: format.number(total) })}</p>
              <ReviewCard
                key={current.id}
                item={current}
                next={next}
                onDecide={review.decide}
                onSkip={review.skip}
              />
            </>
          ) : (
            <EmptyState
              title={t('done.title')}
              text={
                skipped
                  ? t('done.skipped', { count: skipped, number: format.number(skipped) })
                  : t('done.text')
              }
            >
              <LinkButton to="/transactions" kind="primary">
                {t('done.transactions')}
              </LinkButton>
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
