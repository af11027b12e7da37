import { once } from 'node:events';
import { createServer } from 'node:net';

/** What was told an earlier one may not listen on it yet. */
const given = new Set<number>();

/** TCP ports that were free on loopback a moment ago, none of them given by this process before. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports: number[] = [];
  for (const server of servers) {
    if (!server.listening) await once(server, 'listening');
    const address = server.address();
    if (address && typeof address === 'object') ports.push(address.port);
  }
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  const fresh = ports.filter((port) => !given.has(port));
  for (const port of fresh) given.add(port);
  return fresh.length < count ? [...fresh, ...(await freePorts(count - fresh.length))] : fresh;
}
