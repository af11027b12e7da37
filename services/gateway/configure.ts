import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import type { Env } from '#libs/runtime/env.js';
import { serveAsyncApi } from './async-api/serve-async-api.js';
import { GZIP } from './backup/gzip.js';
import { answerInTime } from './http/answer-in-time.js';
import { measureRequests } from './http/measure.js';
import { parseJson } from './http/parse-json.js';
import { Problem } from './http/problem.js';
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
  limitBodies(server, env);
  takeJsonOnly(app, server, env);
  takeArchives(server);
  await app.register(helmet, HEADERS);
  await app.register(multipart, { limits: { fileSize: env.uploadLimitBytes, fields: 20, fieldSize: 1024 } });
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

/** A form of another site can post text and url-encoded bodies without asking; nothing here needs them. */
function takeJsonOnly(app: NestFastifyApplication, server: FastifyInstance, { bodyLimitBytes }: Env): void {
  server.removeContentTypeParser('text/plain');
  app.useBodyParser('application/json', { bodyLimit: bodyLimitBytes }, (_request, body, done) => {
    try {
      done(null, parseJson(body));
    } catch (failure) {
      done(failure as Error);
    }
  });
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: 1024 }, (_request, _body, done) => {
    done(new Problem({ status: 415, detail: 'Send JSON.' }));
  });
}

/** Routes that take many SMS in one body. */
const BULK = new Set(['/v1/submissions', '/predict', '/v1/masking/preview']);
const SMALL_BODY_BYTES = 64 * 1024;

/** What holds no SMS needs no large body; files and archives are streams with limits of their own. */
function limitBodies(server: FastifyInstance, { bodyLimitBytes }: Env): void {
  server.addHook('onRoute', (route) => {
    if (!BULK.has(route.url)) route.bodyLimit = Math.min(SMALL_BODY_BYTES, bodyLimitBytes);
  });
}

/** Hands a gzip body on as a stream; whoever reads it minds its size. */
function takeArchives(server: FastifyInstance): void {
  server.addContentTypeParser(GZIP, (_request, body, done) => done(null, body));
}

function keepOutOfCaches(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (/^\/(v1|predict)\b/.test(request.url)) reply.header('cache-control', 'no-store');
    done();
  });
}
