import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../parts/loading.js';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';

const TABS = [
  { id: 'general', Content: lazy(() => import('./general.js')) },
  { id: 'categories', Content: lazy(() => import('./categories.js')) },
  { id: 'rules', Content: lazy(() => import('./rules.js')) },
  { id: 'api-keys', Content: lazy(() => import('./api-keys.js')) },
  { id: 'webhooks', Content: lazy(() => import('./webhooks.js')) },
  { id: 'privacy', Content: lazy(() => import('./privacy.js')) },
];

/** How it counts and looks, what it knows, and who may ask it. */
export default function Settings() {
  const { t } = useTranslation('settings');
  const tabs = TABS.map(({ id, Content }) => ({
    id,
    label: t(`tabs.${id}`),
    content: (
      <Suspense fallback={<Loading height="24rem" />}>
        <Content />
      </Suspense>
    ),
  }));
  return (
    <Page title={t('title')}>
      <Tabs label={t('title')} tabs={tabs} />
    </Page>
  );
}
