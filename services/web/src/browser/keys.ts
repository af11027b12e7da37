import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A key of the keyboard and what it does, in words for the list of keys. */
export interface Key {
  /** As `KeyboardEvent.key`: `/`, `?`, `1`, `Enter`. */
  key: string;
  does: string;
  run: () => void;
}

let groups: readonly { keys: readonly Key[] }[] = [];
const listeners = new Set<() => void>();

function change(next: typeof groups): void {
  groups = next;
  listeners.forEach((listener) => listener());
}

/** Makes keys work while the calling part is shown, except where somebody types. Later parts win over earlier ones. */
export function useKeys(keys: readonly Key[]): void {
  const group = useRef({ keys });
  useEffect(() => {
    group.current.keys = keys;
  });
  useEffect(() => {
    const own = group.current;
    change([...groups, own]);
    return () => change(groups.filter((each) => each !== own));
  }, []);
}

/** The keys that work at the moment. */
export function useActiveKeys(): readonly Key[] {
  const active = useSyncExternalStore(subscribe, () => groups);
  return active.flatMap(({ keys }) => keys);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  const found = groups
    .toReversed()
    .flatMap(({ keys }) => keys)
    .find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
  if (!found) return;
  event.preventDefault();
  found.run();
});

const TYPED_IN =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=menu]';
/** What has a meaning for Enter and the space bar of its own. */
const PRESSED = 'a, button, [role=button], [role=tab], summary';

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return Boolean(target.closest(TYPED_IN) ?? ((key === 'Enter' || key === ' ') && target.closest(PRESSED)));
}
