import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply } from 'fastify';
import ipaddr from 'ipaddr.js';
import { type Env, StartupError } from './env.js';

/** HTTP as every service speaks it, with limits on what a connection may cost. */
export function createHttpAdapter({
  bodyLimitBytes,
  trustedProxies,
}: Pick<Env, 'bodyLimitBytes' | 'trustedProxies'>): FastifyAdapter {
  return new FastifyAdapter({
    ...(trustedProxies !== undefined && { trustProxy: addressesIn(trustedProxies) }),
    bodyLimit: bodyLimitBytes,
    requestTimeout: 20_000,
    // Longer than that of usual load balancers, which otherwise meet connections that are just being closed.
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 1000,
    // Node looks for late headers and bodies so often; by default, every 30 s.
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    frameworkErrors: (failure: FastifyError, _request: unknown, reply: FastifyReply) => {
      // No id is that long.
      const { status, body } =
        failure.code === 'FST_ERR_MAX_PARAM_LENGTH'
          ? malformed(404, 'There is nothing of that name.')
          : malformed(failure.statusCode ?? 400, 'The URL cannot be read.');
      reply.status(status).type('application/problem+json').send(body);
    },
    clientErrorHandler: answerBrokenRequest,
  });
}

function addressesIn(proxies: string): string[] {
  const addresses = proxies.split(',').map((part) => part.trim());
  if (addresses.every((address) => ipaddr.isValid(address) || ipaddr.isValidCIDR(address))) return addresses;
  throw new StartupError('TRUSTED_PROXIES must be IP addresses or networks by comma, as 10.0.0.0/8,::1');
}

const STATUS_OF: Record<string, [status: number, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers may have 16 KiB in all.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
};

/** What is no HTTP, too large or too late has no request yet, only its connection. */
function answerBrokenRequest(failure: NodeJS.ErrnoException, socket: Socket): void {
  if (failure.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const { status, body } = malformed(...(STATUS_OF[failure.code ?? ''] ?? [400, 'This is not HTTP.']));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Neither reaches a filter, and the framework's own answers would repeat the request. */
function malformed(status: number, detail: string): { status: number; body: string } {
  return {
    status,
    body: JSON.stringify({ type: 'about:blank', title: 'Malformed request', status, detail }),
  };
}
