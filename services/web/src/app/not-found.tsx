import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.js';
import { LinkButton } from '../parts/link-button.js';
import { Page } from '../parts/page.js';

/** What an unknown address shows. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState title={t('notFound.title')} text={t('notFound.text')}>
        <LinkButton to="/" kind="primary">
          {t('notFound.action')}
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
