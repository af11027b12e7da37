import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { MessageOrigin } from './delivery.js';
import { runWithSignal } from './delivery-signal.js';
import { HandlerTimeoutError } from './errors.js';
import { newTraceparent, runInTrace } from './trace-context.js';

/**
 * Calls a handler inside the trace of its message and under a signal that is aborted when the time is up. Throws what the
 * handler throws, or `HandlerTimeoutError`; what a handler does after that is discarded.
 */
export async function runHandler(
  handler: MessageHandler,
  message: unknown,
  { timeoutMs, parent, origin }: { timeoutMs: number; parent: unknown; origin: MessageOrigin },
): Promise<void> {
  const abort = new AbortController();
  const { promise: timeUp, reject } = withReject();
  const timer = setTimeout(() => {
    const failure = new HandlerTimeoutError(timeoutMs);
    abort.abort(failure);
    reject(failure);
  }, timeoutMs);
  const work = runInTrace(newTraceparent(parent), () =>
    runWithSignal(abort.signal, async () => {
      const result: unknown = await handler(message, origin);
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    }),
  );
  try {
    await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function withReject(): { promise: Promise<never>; reject: (failure: Error) => void } {
  let reject!: (failure: Error) => void;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  return { promise, reject };
}
