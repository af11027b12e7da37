import { useCallback, useState } from 'react';

/** Text that a reload or a failed request does not lose; it is kept in the tab under `name` until `clear`. */
export function useDraft(name: string): [text: string, setText: (text: string) => void, clear: () => void] {
  const key = `spendsense.draft.${name}`;
  const [text, setText] = useState(() => attempt(() => sessionStorage.getItem(key)) ?? '');
  const change = useCallback(
    (next: string) => {
      setText(next);
      attempt(() => (next ? sessionStorage.setItem(key, next) : sessionStorage.removeItem(key)));
    },
    [key],
  );
  return [text, change, useCallback(() => change(''), [change])];
}

/** Storage may be closed to pages. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
