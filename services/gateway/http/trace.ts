import { type Context, context, type Span, SpanStatusCode } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginSpan } from '#libs/tracing/span.js';

const spans = new WeakMap<object, { span: Span; context: Context }>();

/** The trace a request belongs to: the client's by `traceparent`, else one of its own. */
export function traceIdOf(request: FastifyRequest): string | undefined {
  return spans.get(request.raw)?.span.spanContext().traceId;
}

/** Runs every request in a span of its trace and tells the client which trace that is, as `x-trace-id`. */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions, headers } = request;
    const route = routeOptions.url ?? 'unknown';
    const begun = beginSpan(`${method} ${route}`, {
      kind: 'SERVER',
      parent: headers['traceparent'],
      attributes: { 'http.request.method': method, 'http.route': route },
    });
    spans.set(request.raw, begun);
    reply.header('x-trace-id', begun.span.spanContext().traceId);
    // An answer that was not sent to its end closes, too.
    reply.raw.once('close', () => {
      begun.span.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= 500) begun.span.setStatus({ code: SpanStatusCode.ERROR });
      begun.span.end();
    });
    done();
  });
  // Not earlier: reading the body leaves the asynchronous context of the hooks before it.
  server.addHook('preHandler', (request, _reply, done) => {
    const begun = spans.get(request.raw);
    if (begun) context.with(begun.context, done);
    else done();
  });
}
