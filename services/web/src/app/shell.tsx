import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { matchPath, Route, Routes, useLocation } from 'react-router';
import { ErrorBoundary } from '../parts/error-boundary.js';
import { Loading } from '../parts/loading.js';
import { Toasts } from '../parts/toasts.js';
import { useCategoryColours } from './category-colours.js';
import { Nav } from './nav.js';
import { NotFound } from './not-found.js';
import { SCREENS } from './screens.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';

const PAGES = SCREENS.map(({ path, load }) => ({ path, Page: lazy(load) }));

/** What is around every screen. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  useCategoryColours();
  const screen = SCREENS.find(({ path }) => matchPath(path, pathname));
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <Nav />
      <div className={styles.side}>
        <TopBar period={screen?.period} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Loading height="24rem" />}>
              <Routes>
                {PAGES.map(({ path, Page }) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
                <Route path="*" element={<NotFound />} />
              </Routes>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Toasts />
    </div>
  );
}
