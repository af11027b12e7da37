import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Paths that may be screens, as /trends/merchants/Shop: their first part is words. */
const MAY_BE_PAGE = /^\/(?:[a-z]{1,32}(?:-[a-z]{1,32}){0,3}(?:\/|$)|$)/;
/** Paths that are no pages for all that: what is not found there is a problem, as for every client of the API. */
const NO_PAGE =
  /^\/(v1|predict|docs|docs-json|docs-yaml|livez|readyz|startupz|metrics|assets)(\/|$)|\.\w{1,8}$/;

/** The one style sheet that React Aria adds by script, of touch on buttons; the browser names the hash if it changes. */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${REACT_ARIA_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT =
  'The web pages are not built here; `npm run build:web` builds them. The API is described at /docs.\n';

/** Serves the built pages: their files by name, and the one document for every path that may be a screen. */
export async function servePages(app: NestFastifyApplication, webDir: string): Promise<void> {
  const root = resolve(webDir);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  if (!existsSync(join(root, 'index.html'))) {
    server.get('/', (_request, reply) => reply.code(404).type('text/plain').send(NOT_BUILT));
    return;
  }
  // Loaded where there are pages: tests of the routes run without, as Jest cannot load it on Node 20.
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html', '**/*.{br,gz}'],
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: cacheByName,
  });
  const document = readFileSync(join(root, 'index.html'));
  server.get('/*', (request, reply) => {
    const path = request.url.replace(/\?.*/, '');
    if (!MAY_BE_PAGE.test(path) || NO_PAGE.test(path)) return reply.callNotFound();
    return reply
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(document);
  });
}

/** The names of assets hold a hash of their content. */
function cacheByName(reply: FastifyReply, path: string): void {
  const isHashed = /[\\/]assets[\\/]/.test(path);
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
