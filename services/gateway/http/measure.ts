import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

/** The status of a request whose client left before there was an answer, as proxies write it. */
const GONE = 499;

/** Measures every request until its answer is sent or its connection closed, by the template of its route. */
export function measureRequests(server: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'From the head of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60],
    registers: [registry],
  });
  server.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions } = request;
    const observe = seconds.startTimer({ method, route: templateOf(routeOptions.url) });
    reply.raw.once('close', () => observe({ status: reply.raw.headersSent ? reply.statusCode : GONE }));
    done();
  });
}

/** Each file of the pages is a route of its own, and has another name with each release. */
const templateOf = (route = 'unknown') => route.replace(/^\/assets\/.*/, '/assets/*');
