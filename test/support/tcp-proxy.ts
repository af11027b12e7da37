import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** A TCP proxy on loopback that can cut its connections, or swallow what comes back from the server. */
export interface TcpProxy {
  url: string;
  /** Resets every connection. */
  cut(): void;
  /** From now on nothing the server says arrives. */
  deafen(deaf: boolean): void;
  close(): Promise<void>;
}

/** Stands before the AMQP server of a URL; `url` is that URL through the proxy. */
export async function startTcpProxy(targetUrl: string, port = 0): Promise<TcpProxy> {
  const url = new URL(targetUrl);
  const target = { host: url.hostname, port: Number(url.port || 5672) };
  const sockets = new Set<Socket>();
  let deaf = false;
  const server = createServer((inside) => {
    const outside = connect(target.port, target.host);
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        inside.destroy();
        outside.destroy();
      });
    }
    inside.pipe(outside);
    outside.on('data', (bytes) => {
      if (!deaf) inside.write(bytes);
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The proxy has no port');
  url.host = `127.0.0.1:${address.port}`;
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: url.href,
    cut,
    deafen: (value) => (deaf = value),
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
