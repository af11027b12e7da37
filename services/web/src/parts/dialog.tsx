import { lazy, Suspense } from 'react';
import type { DialogWindowProps } from './dialog-window.js';

// No page opens with a dialog, so none waits for what one is made of.
const DialogWindow = lazy(() => import('./dialog-window.js'));

/** A question or a form over the page; Escape, the cross and a press outside close it. */
export const Dialog = ({ isOpen, ...props }: DialogWindowProps & { isOpen: boolean }) =>
  isOpen ? (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  ) : null;
