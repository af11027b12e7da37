import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createServer, type Server } from 'node:tls';
import type { Certificate } from './certificates.js';

/** A TLS listener on a free port of loopback in front of a server that speaks none. */
export async function startTlsFront(
  port: number,
  { cert, key }: Certificate,
): Promise<{ port: number; server: Server }> {
  const pem = { cert: await readFile(cert), key: await readFile(key) };
  const server = createServer(pem, (client) => {
    const upstream = connect(port, '127.0.0.1');
    client.pipe(upstream).pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  }).listen(0, '127.0.0.1');
  // A client that does not trust us breaks off.
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  return { port: (server.address() as { port: number }).port, server };
}
