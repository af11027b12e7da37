// Writes the types of our API for the web pages, from the document that /docs-json serves:
//   npm run web:client            writes services/web/src/api/schema.ts
//   node scripts/web-client.mjs --check    exits 1 when that file is not what it would write
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { GatewayModule } from '../dist/services/gateway/gateway.module.js';
import { createDocument } from '../dist/services/gateway/openapi.js';
import { RuntimeModule } from '../dist/libs/runtime/runtime.module.js';
import { Env } from '../dist/libs/runtime/env.js';
import openapiTS, { astToString } from '../services/web/node_modules/openapi-typescript/dist/index.mjs';
import { ROOT } from './set-up.mjs';

const target = join(ROOT, 'services', 'web', 'src', 'api', 'schema.ts');

// Preview: routes are read from their decorators, nothing is connected to.
const app = await NestFactory.create(
  { module: class Root {}, imports: [RuntimeModule.forRoot(new Env()), GatewayModule] },
  new FastifyAdapter(),
  { preview: true, logger: false, abortOnError: false },
);
const document = JSON.stringify(createDocument(app));
const types = astToString(await openapiTS(document));
const text = `// Written by \`npm run web:client\`; do not edit.\n${types}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('services/web/src/api/schema.ts is out of date: run `npm run web:client`.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
process.exit(0);
