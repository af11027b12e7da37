import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { type AsyncApi, createAsyncApi } from './document.js';
import { renderPage } from './page.js';
import { toYaml } from './to-yaml.js';

/** The contract of the bulk queue at /docs/asyncapi, for machines at /docs/asyncapi.json and .yaml. */
export function serveAsyncApi(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  let document: AsyncApi | undefined;
  const serve = (end: string, type: string, write: (document: AsyncApi) => string) =>
    server.get(`/docs/asyncapi${end}`, (_request, reply) =>
      // When somebody asks first, since models are known once the application has started.
      reply.type(`${type}; charset=utf-8`).send(write((document ??= createAsyncApi(app)))),
    );
  serve('', 'text/html', renderPage);
  serve('.json', 'application/json', (one) => JSON.stringify(one, undefined, 2));
  // RFC 9512.
  serve('.yaml', 'application/yaml', toYaml);
}
