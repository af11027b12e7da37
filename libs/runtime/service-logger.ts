import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { currentTraceId } from '#libs/tracing/span.js';
import { escapeControls } from './escape-controls.js';

/** Nest tells of every module and route; people look for the one line with the address. */
const CHATTY = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'NestMicroservice',
]);

/** Bytes that wait for whoever reads the log; beyond it lines are dropped, or a reader that stopped would cost all memory. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** The log of a service, on standard output. */
export class ServiceLogger extends ConsoleLogger {
  private dropped = 0;

  override log(message: unknown, ...rest: unknown[]): void {
    if (!CHATTY.has(String(rest.at(-1)))) super.log(message, ...rest);
  }

  /** What ends the start is told once, by `reportFailedStart`. */
  override error(message: unknown, ...rest: unknown[]): void {
    const context = String(rest.at(-1));
    if (context !== 'ExceptionHandler' && context !== 'NestApplication') super.error(message, ...rest);
  }

  /** Says which trace the line belongs to. */
  protected override getJsonLogObject(...line: Parameters<ConsoleLogger['getJsonLogObject']>) {
    const traceId = currentTraceId();
    return { ...super.getJsonLogObject(...line), ...(traceId && { traceId }) };
  }

  /** JSON itself leaves U+007F to U+009F and line separators as they are. */
  protected override stringifyJsonLogObject(logObject: Record<string, unknown>): string {
    return escapeControls(super.stringifyJsonLogObject(logObject));
  }

  protected override stringifyMessage(message: unknown, logLevel: LogLevel): string {
    return super.stringifyMessage(typeof message === 'string' ? escapeControls(message) : message, logLevel);
  }

  protected override printMessages(
    messages: unknown[],
    context?: string,
    logLevel?: LogLevel,
    stream?: 'stdout' | 'stderr',
    ...rest: [stack?: unknown, params?: Record<string, unknown>]
  ): void {
    if (process[stream ?? 'stdout'].writableLength > MOST_UNREAD_BYTES) {
      this.dropped += messages.length;
      return;
    }
    const { dropped } = this;
    this.dropped = 0;
    if (dropped > 0) super.printMessages([`${dropped} lines were dropped: nobody read them`], 'Log', 'warn');
    super.printMessages(messages, context, logLevel, stream, ...rest);
  }
}
