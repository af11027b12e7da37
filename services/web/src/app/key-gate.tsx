import { lazy, Suspense } from 'react';
import { useKeyWanted } from '../api/key-wanted.js';

const KeyForm = lazy(() => import('./key-form.js'));

/** Asks for an API key where the server wants one, over whatever page is there: nothing typed into it is lost. */
export function KeyGate() {
  return useKeyWanted() ? (
    <Suspense>
      <KeyForm />
    </Suspense>
  ) : null;
}
