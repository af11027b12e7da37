import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newTraceparent, runInTrace } from '#libs/messaging/trace-context.js';

const traceparents = new WeakMap<object, string>();

// 00-<trace id>-<span id>-<flags>
const traceIdIn = (traceparent: string) => traceparent.slice(3, 35);

/** The trace a request belongs to: the client's by `traceparent`, else one of its own. */
export function traceIdOf(request: FastifyRequest): string | undefined {
  const traceparent = traceparents.get(request.raw);
  return traceparent && traceIdIn(traceparent);
}

/** Runs every request in its trace and tells the client which, as `x-trace-id`. */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const traceparent = newTraceparent(request.headers['traceparent']);
    traceparents.set(request.raw, traceparent);
    reply.header('x-trace-id', traceIdIn(traceparent));
    done();
  });
  // Not earlier: reading the body leaves the asynchronous context of the hooks before it.
  server.addHook('preHandler', (request, _reply, done) => {
    const traceparent = traceparents.get(request.raw);
    if (traceparent) runInTrace(traceparent, done);
    else done();
  });
}
