import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkButton } from '../../parts/link-button.js';

/** Stands for a picture of days in which nothing was spent. */
export function NothingSpent() {
  const { t } = useTranslation('trends');
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <LinkButton to="/add">{t('empty.add')}</LinkButton>
    </EmptyState>
  );
}
