import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useLocation, useSearchParams } from 'react-router';
import { Loading } from '../../parts/loading.js';
import { Page } from '../../parts/page.js';
import { TabLinks } from '../../parts/tab-links.js';
import { periodSearch } from '../../parts/use-period.js';

const VIEWS = [
  { id: 'categories', path: '', View: lazy(() => import('./categories/categories.js')) },
  { id: 'merchants', path: 'merchants', View: lazy(() => import('./merchants/merchants.js')) },
  { id: 'cash-flow', path: 'cash-flow', View: lazy(() => import('./cash-flow/cash-flow.js')) },
  { id: 'calendar', path: 'calendar', View: lazy(() => import('./calendar/calendar.js')) },
  { id: 'compare', path: 'compare', View: lazy(() => import('./compare/compare.js')) },
];

/** How spending moves: by category, by merchant, by day, and from where to where. */
export default function Trends() {
  const { t } = useTranslation('trends');
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const [, view] = pathname.slice(1).split('/');
  return (
    <Page title={t('title')}>
      <TabLinks
        label={t('title')}
        tabs={VIEWS.map(({ id, path }) => ({
          id,
          label: t(`tabs.${id}`),
          to: { pathname: path ? `/trends/${path}` : '/trends', search: periodSearch(search) },
        }))}
        current={VIEWS.find(({ path }) => path === view)?.id ?? 'categories'}
      />
      <Suspense fallback={<Loading height="24rem" />}>
        <Routes>
          {VIEWS.map(({ id, path, View }) => (
            <Route key={id} path={path && `${path}/*`} element={<View />} />
          ))}
        </Routes>
      </Suspense>
    </Page>
  );
}
