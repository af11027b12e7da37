import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

// 00-<trace id>-<span id>-<flags>, as 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/** The W3C traceparent of the work under way; travels in message headers. */
export function currentTraceparent(): string | undefined {
  return current.getStore();
}

/** A span of its own in the given trace, or in a fresh one when none or an unreadable one is given. */
export function newTraceparent(parent?: unknown): string {
  const [, trace, flags] = TRACEPARENT.exec(typeof parent === 'string' ? parent : '') ?? [];
  return `00-${trace ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-${flags ?? '01'}`;
}

/** Runs work under a traceparent, which everything it awaits sees too. */
export function runInTrace<T>(traceparent: string, work: () => T): T {
  return current.run(traceparent, work);
}
