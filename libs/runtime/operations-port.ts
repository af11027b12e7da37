import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type Env, StartupError } from './env.js';

/** What `HealthController` serves. */
const OPERATIONS: ReadonlySet<string | undefined> = new Set(['/livez', '/readyz', '/startupz', '/metrics']);

/** Keeps probes and metrics to OPERATIONS_PORT, if it is set, and everything else away from it; one application answers on both. */
export function separateOperations(server: FastifyInstance, { operationsPort, host }: Env): void {
  if (operationsPort === undefined) return;
  server.addHook('onRequest', (request, reply, done) => {
    const isPrivate = request.raw.socket.localPort === operationsPort;
    // The route, as a path has many spellings.
    if (OPERATIONS.has(request.routeOptions.url) === isPrivate) return done();
    reply.status(404).type('application/problem+json');
    reply.send(JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404 }));
  });
  const operations = createServer({ requestTimeout: 5_000 }, (request, response) =>
    server.routing(request, response),
  );
  server.addHook(
    'onReady',
    () =>
      new Promise<void>((resolve, reject) => {
        operations.once('error', () =>
          reject(
            new StartupError(`Port ${operationsPort} of ${host} is taken: set OPERATIONS_PORT to another.`),
          ),
        );
        operations.listen(operationsPort, host, resolve);
      }),
  );
  server.addHook('onClose', (_server, done) => {
    operations.closeAllConnections();
    operations.close(() => done());
  });
}
