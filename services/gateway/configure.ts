import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import type { Env } from '#libs/runtime/env.js';
import { serveAsyncApi } from './async-api/serve-async-api.js';
import { answerInTime } from './http/answer-in-time.js';
import { readBodies } from './http/bodies.js';
import { FORM_LIMITS } from './http/broken-form.js';
import { measureRequests } from './http/measure.js';
import { refuseOtherMethods } from './http/other-methods.js';
import { ProblemFilter } from './http/problem.filter.js';
import { limitSlowBodies } from './http/slow-bodies.js';
import { traceRequests } from './http/trace.js';
import { createValidationPipe } from './http/validation.js';
import { serveDocs } from './openapi.js';
import { servePages } from './pages.js';

/** Sets up HTTP as clients see it, with the documentation at /docs and /docs/asyncapi. */
export async function configureGateway(app: NestFastifyApplication, env: Env): Promise<void> {
  await configureRoutes(app, env);
  serveDocs(app);
  serveAsyncApi(app);
}

/** Sets up what all routes share: bodies, headers, errors, traces, and the web pages beside them. */
export async function configureRoutes(app: NestFastifyApplication, env: Env): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  measureRequests(server, app.get(Registry));
  traceRequests(server);
  limitSlowBodies(server);
  answerInTime(server);
  keepOutOfCaches(server);
  refuseOtherMethods(server);
  readBodies(app, env);
  await app.register(helmet, HEADERS);
  await app.register(multipart, { limits: { ...FORM_LIMITS, fileSize: env.uploadLimitBytes } });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await servePages(app, env.webDir);
}

const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      // Swagger UI sets styles from script and embeds its icons.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
};

function keepOutOfCaches(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (/^\/(v1|predict)\b/.test(request.url)) reply.header('cache-control', 'no-store');
    done();
  });
}
