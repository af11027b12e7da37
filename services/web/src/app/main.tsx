import '../theme/tokens.css';
import '../theme/categories.css';
import '../theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from '../api/query-client.js';
import { settingsQuery } from '../api/settings.js';
import { FormatProvider } from '../format/use-format.js';
import { ready } from '../i18n/i18n.js';
import { ErrorBoundary } from '../parts/error-boundary.js';
import { Loading } from '../parts/loading.js';
import { KeyGate } from './key-gate.js';
import { Localised } from './localised.js';
import { Shell } from './shell.js';

// Both are on their way while the other is.
void queryClient.prefetchQuery(settingsQuery);
await ready;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Localised>
          <KeyGate />
          <ErrorBoundary>
            <Suspense fallback={<Loading height="100vh" />}>
              <FormatProvider>
                <Shell />
              </FormatProvider>
            </Suspense>
          </ErrorBoundary>
        </Localised>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
