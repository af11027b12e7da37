import { useSyncExternalStore } from 'react';

let isWanted = false;
const listeners = new Set<() => void>();

function change(next: boolean): void {
  isWanted = next;
  listeners.forEach((listener) => listener());
}

/** Whether the server has asked for an API key and not been given a good one. */
export const keyWanted = { ask: () => change(true), settle: () => change(false) };

export const useKeyWanted = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isWanted,
  );
