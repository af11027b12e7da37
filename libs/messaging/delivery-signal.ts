import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<AbortSignal>();

/** Aborted when the handler that is running has used up its time; undefined outside a handler. */
export function deliverySignal(): AbortSignal | undefined {
  return current.getStore();
}

export function runWithSignal<T>(signal: AbortSignal, work: () => T): T {
  return current.run(signal, work);
}
