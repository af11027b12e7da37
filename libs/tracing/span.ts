import {
  type Attributes,
  type Context,
  context,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/** What a span is, beside its name. */
export interface SpanOptions {
  kind?: keyof typeof SpanKind;
  attributes?: Attributes;
  /** W3C traceparent of the span it follows; by default it follows the one under way. Anything else begins a trace. */
  parent?: unknown;
  /** Traceparents of other spans that it belongs to, too. */
  links?: readonly string[];
}

/** Runs work in a span of its own, which everything it awaits sees; the span fails if the work does. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  const { span, context: within } = beginSpan(name, options);
  // Who waits for the end does not hold the work, nor what it holds.
  return endingWith(
    span,
    context.with(within, async () => work(span)),
  );
}

async function endingWith<T>(span: Span, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (failure) {
    failSpan(span, failure);
    throw failure;
  } finally {
    span.end();
  }
}

/** A span that is ended by hand, and the context to run its work in. */
export function beginSpan(name: string, { kind = 'INTERNAL', attributes, links, ...given }: SpanOptions) {
  const before = 'parent' in given ? contextOf(given.parent) : context.active();
  const span = trace
    .getTracer('spendsense')
    .startSpan(
      name,
      { kind: SpanKind[kind], ...(attributes && { attributes }), links: (links ?? []).flatMap(linkOf) },
      before,
    );
  return { span, context: trace.setSpan(before, span) };
}

/** Errors are told by class: their messages may hold what they were about. */
function failSpan(span: Span, failure: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', failure instanceof Error ? failure.constructor.name : typeof failure);
}

/** The W3C traceparent of the work under way; travels in message headers. */
export function currentTraceparent(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

/** The id of the trace under way, 32 hex digits. */
export function currentTraceId(): string | undefined {
  return trace.getActiveSpan()?.spanContext().traceId;
}

function contextOf(traceparent: unknown): Context {
  return propagation.extract(ROOT_CONTEXT, typeof traceparent === 'string' ? { traceparent } : {});
}

function linkOf(traceparent: string): Link[] {
  const linked = trace.getSpanContext(contextOf(traceparent));
  return linked ? [{ context: linked }] : [];
}
