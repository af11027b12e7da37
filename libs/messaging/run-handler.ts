import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { inSpan, type SpanOptions } from '#libs/tracing/span.js';
import type { MessageOrigin } from './delivery.js';
import { runWithSignal } from './delivery-signal.js';
import { HandlerTimeoutError } from './errors.js';

/**
 * Calls a handler in a span of its message's trace and under a signal that is aborted when the time is up. Throws what the
 * handler throws, or `HandlerTimeoutError`; what a handler does after that is discarded.
 */
export async function runHandler(
  handler: MessageHandler,
  message: unknown,
  {
    timeoutMs,
    span,
    origin,
  }: { timeoutMs: number; span: [name: string, SpanOptions]; origin: MessageOrigin },
): Promise<void> {
  const abort = new AbortController();
  const { promise: timeUp, reject } = withReject();
  const timer = setTimeout(() => {
    const failure = new HandlerTimeoutError(timeoutMs);
    abort.abort(failure);
    reject(failure);
  }, timeoutMs);
  const work = () =>
    runWithSignal(abort.signal, async () => {
      const result: unknown = await handler(message, origin);
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    });
  try {
    await inSpan(...span, () => Promise.race([work(), timeUp]));
  } finally {
    clearTimeout(timer);
  }
}

function withReject(): { promise: Promise<never>; reject: (failure: Error) => void } {
  let reject!: (failure: Error) => void;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  return { promise, reject };
}
