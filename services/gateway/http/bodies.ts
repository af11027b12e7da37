import { Readable } from 'node:stream';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Env } from '#libs/runtime/env.js';
import { GZIP } from '../backup/gzip.js';
import { parseJson } from './parse-json.js';
import { Problem } from './problem.js';

/** Routes that take many SMS in one body. */
const BULK = new Set(['/v1/submissions', '/predict', '/v1/masking/preview']);
const SMALL_BODY_BYTES = 64 * 1024;

/** Routes that take a file, as a form or as a body of its own. */
const TAKE_FILES = new Set(['/v1/uploads', '/v1/uploads/preview', '/v1/restore']);

const BODILESS = new Set(['GET', 'HEAD']);

/** Sets up which bodies are read: JSON, and files where they belong, each within its limit. */
export function readBodies(app: NestFastifyApplication, { bodyLimitBytes }: Env): void {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  refuseEncoded(server);
  limitSize(server, bodyLimitBytes);
  takeJsonOnly(app, server, bodyLimitBytes);
  takeFiles(server);
}

/** Nothing is unpacked on the way in: a few kilobytes could become gigabytes. A backup is gzip by its type. */
function refuseEncoded(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    const isPlain = BODILESS.has(request.method) || encoding.trim().toLowerCase() === 'identity';
    const detail = 'Send the body as it is, without Content-Encoding.';
    const headers = { 'accept-encoding': 'identity' };
    done(isPlain ? undefined : new Problem({ status: 415, detail, headers }));
  });
}

/** What holds no SMS needs no large body; files and archives are streams with limits of their own. */
function limitSize(server: FastifyInstance, bodyLimitBytes: number): void {
  server.addHook('onRoute', (route) => {
    if (!BULK.has(route.url)) route.bodyLimit = Math.min(SMALL_BODY_BYTES, bodyLimitBytes);
  });
}

/** A form of another site can post text and url-encoded bodies without asking; nothing here needs them. */
function takeJsonOnly(app: NestFastifyApplication, server: FastifyInstance, bodyLimit: number): void {
  server.removeContentTypeParser('text/plain');
  app.useBodyParser('application/json', { bodyLimit }, (_request, body, done) => {
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

/**
 * Hands a gzip body on as a stream; whoever reads it minds its size. Other routes would take a stream for an object, and
 * copying one with its class ends the process.
 */
function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(GZIP, (_request, body, done) => done(null, body));
  server.addHook('preValidation', (request, _reply, done) => {
    const isFile = request.body instanceof Readable || request.isMultipart();
    const isTaken = !isFile || TAKE_FILES.has(request.routeOptions.url ?? '');
    done(isTaken ? undefined : new UnsupportedMediaTypeException());
  });
}
