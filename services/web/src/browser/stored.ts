import { useSyncExternalStore } from 'react';

/** A value that outlives the page, and that every part of the page sees change. */
export interface Stored<T> {
  get(): T;
  /** `keep: false` forgets it when the tab is closed. */
  set(value: T, options?: { keep: boolean }): void;
  subscribe(listener: () => void): () => void;
}

const PREFIX = 'spendsense.';

/** A value kept in this browser under a name; `fallback` is the value of a new visitor, or without storage. */
export function stored<T>(name: string, fallback: T): Stored<T> {
  const key = PREFIX + name;
  const listeners = new Set<() => void>();
  let value = read<T>(key) ?? fallback;
  window.addEventListener('storage', (event) => {
    if (event.key !== key || event.storageArea !== localStorage) return;
    value = read<T>(key) ?? fallback;
    listeners.forEach((listener) => listener());
  });
  return {
    get: () => value,
    set: (next, { keep } = { keep: true }) => {
      value = next;
      write(key, next, keep);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value as it is, and as it becomes. */
export const useStored = <T>(store: Stored<T>): T => useSyncExternalStore(store.subscribe, store.get);

function read<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown, keep: boolean): void {
  try {
    sessionStorage.removeItem(key);
    localStorage.removeItem(key);
    (keep ? localStorage : sessionStorage).setItem(key, JSON.stringify(value));
  } catch {
    // A browser may keep nothing; the value then lasts as long as the page.
  }
}
