import type { FastifyInstance } from 'fastify';

/** How long a JSON body may take to arrive, and how long an upload. */
const BODY_MS = 20_000;
const UPLOAD_MS = 15 * 60_000;
/** Routes that take files. */
const LONG = /^\/v1\/(?:uploads|restore)\b/;

/**
 * Ends requests whose body trickles in. Node's own limit holds for a whole server, and an upload that waits for the
 * broker's confirms may take minutes; so that limit is the upload's, and other routes get a shorter one here.
 */
export function limitSlowBodies(server: FastifyInstance): void {
  server.server.requestTimeout = UPLOAD_MS;
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.raw.complete && !LONG.test(request.url)) {
      const timer = setTimeout(() => {
        if (!request.raw.complete) request.raw.destroy();
      }, BODY_MS);
      timer.unref();
      reply.raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
