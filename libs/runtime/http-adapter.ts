import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply } from 'fastify';
import ipaddr from 'ipaddr.js';
import { answerBrokenRequest, answerConnection, malformed, PROBLEM_TYPE } from './broken-request.js';
import { type Env, StartupError } from './env.js';

/** Time for requests under way to end once the server closes. */
const FINISH_MS = 10_000;

/** HTTP as every service speaks it, with limits on what a connection may cost. */
export function createHttpAdapter({
  bodyLimitBytes,
  trustedProxies,
}: Pick<Env, 'bodyLimitBytes' | 'trustedProxies'>): FastifyAdapter {
  const adapter = new FastifyAdapter({
    ...(trustedProxies !== undefined && { trustProxy: addressesIn(trustedProxies) }),
    bodyLimit: bodyLimitBytes,
    // What still comes over an open connection while the server closes is answered, and the connection closed.
    return503OnClosing: false,
    requestTimeout: 20_000,
    // Longer than that of usual load balancers, which otherwise meet connections that are just being closed.
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 1000,
    http: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      // Node looks for late headers and bodies so often; by default, every 30 s.
      connectionsCheckingInterval: 2000,
      // Node would refuse it without a body; see below.
      requireHostHeader: false,
    },
    frameworkErrors: (failure: FastifyError, _request: unknown, reply: FastifyReply) => {
      // No id is that long.
      const problem =
        failure.code === 'FST_ERR_MAX_PARAM_LENGTH'
          ? malformed(404, 'There is nothing of that name.')
          : malformed(failure.statusCode ?? 400, 'The URL cannot be read.');
      send(reply, problem);
    },
    clientErrorHandler: answerBrokenRequest,
  });
  const instance = adapter.getInstance();
  instance.addHook('onRequest', (request, reply, done) => {
    // Hooks and what pipes a stream all wait for its end; beyond ten, Node would warn of a leak.
    reply.raw.setMaxListeners(20);
    const { headersDistinct, httpVersion } = request.raw;
    const hosts = headersDistinct['host']?.length ?? 0;
    if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) done();
    else send(reply, malformed(400, 'A request must have one Host header.'));
  });
  // Node reads to its end what nobody reads, but not what was begun: the connection's next request would never be seen.
  instance.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.complete) raw.unpipe().resume();
    done();
  });
  const { server } = instance;
  // A client that does not read its answer to the end must not hold up a shutdown.
  instance.addHook('preClose', (done) => {
    setTimeout(() => server.closeAllConnections(), FINISH_MS).unref();
    done();
  });
  // Node would answer the one without a body, and the other not at all.
  server.on('checkExpectation', (_request: unknown, response: ServerResponse) => {
    const { status, body } = malformed(417, 'Of expectations, 100-continue is met and no other.');
    response.writeHead(status, { 'content-type': PROBLEM_TYPE, connection: 'close' }).end(body);
  });
  server.on('connect', (_request: unknown, socket: Socket) => {
    // Node has let go of it, and a client that resets it would end the process.
    socket.on('error', () => undefined);
    answerConnection(socket, malformed(405, 'This is no proxy; it takes no CONNECT.'));
  });
  return adapter;
}

function addressesIn(proxies: string): string[] {
  const addresses = proxies.split(',').map((part) => part.trim());
  if (addresses.every((address) => ipaddr.isValid(address) || ipaddr.isValidCIDR(address))) return addresses;
  throw new StartupError('TRUSTED_PROXIES must be IP addresses or networks by comma, as 10.0.0.0/8,::1');
}

function send(reply: FastifyReply, { status, body }: ReturnType<typeof malformed>): void {
  reply.status(status).type(PROBLEM_TYPE).send(body);
}
