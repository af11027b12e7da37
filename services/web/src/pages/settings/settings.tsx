import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loading } from '../../parts/loading.js';
import { Page } from '../../parts/page.js';
import { TabLinks } from '../../parts/tab-links.js';

const General = lazy(() => import('./general.js'));
const TABS = [
  { id: 'general', Content: General },
  { id: 'categories', Content: lazy(() => import('./categories.js')) },
  { id: 'rules', Content: lazy(() => import('./rules.js')) },
  { id: 'api-keys', Content: lazy(() => import('./api-keys.js')) },
  { id: 'webhooks', Content: lazy(() => import('./webhooks.js')) },
  { id: 'privacy', Content: lazy(() => import('./privacy.js')) },
];

/** How it counts and looks, what it knows, and who may ask it. */
export default function Settings() {
  const { t } = useTranslation('settings');
  const [search] = useSearchParams();
  const open = TABS.find(({ id }) => id === search.get('tab'));
  const Content = open?.Content ?? General;
  const current = open?.id ?? 'general';
  return (
    <Page title={t('title')}>
      <TabLinks
        label={t('title')}
        tabs={TABS.map(({ id }) => ({ id, label: t(`tabs.${id}`), to: `?tab=${id}` }))}
        current={current}
      />
      <Suspense fallback={<Loading height="24rem" />}>
        <Content />
      </Suspense>
    </Page>
  );
}
