import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before, if it is nowhere once this is gone: on a slow machine React Aria does not always. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}
