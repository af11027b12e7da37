import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** A TCP proxy on loopback that can cut its connections, or swallow what comes back from the server. */
export interface TcpProxy {
  port: number;
  /** Resets every connection. */
  cut(): void;
  /** From now on nothing the server says arrives. */
  deafen(deaf: boolean): void;
  close(): Promise<void>;
}

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
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
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The proxy has no port');
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: address.port,
    cut,
    deafen: (value) => (deaf = value),
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
