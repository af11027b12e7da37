import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { ProxiedConnection } from './proxied-connection.js';
import type { Toxics } from './toxics.js';

/** A TCP proxy on loopback that stands before a server and lets a test break what is between them. */
export class TcpProxy {
  private readonly connections = new Set<ProxiedConnection>();
  private server: Server | undefined;
  private current: Toxics = {};
  private detour: URL | undefined;

  private constructor(
    private readonly target: URL,
    private port: number,
    private readonly host: string,
  ) {}

  /** Stands before the server of a URL, on a free port or the one given. */
  static async to(target: string, { port = 0, host = '127.0.0.1' } = {}): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(target), port, host);
    await proxy.up();
    return proxy;
  }

  /** The target's URL, by way of the proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `${this.host}:${this.port}`;
    return url.href;
  }

  /** What is wrong with the wire, of the connections that are open and of those that come. */
  get toxics(): Toxics {
    return this.current;
  }

  set toxics(toxics: Toxics) {
    this.current = toxics;
    for (const connection of this.connections) connection.toxicsChanged();
  }

  /** New connections go to this address from now on, which leads to the target by another way; undefined ends that. */
  goBy(detour: string | undefined): void {
    this.detour = detour === undefined ? undefined : new URL(detour);
    this.reset();
  }

  /** Ends every connection with a TCP reset. */
  reset(): void {
    for (const connection of this.connections) connection.reset();
  }

  /** Resets every connection and refuses new ones. */
  async down(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    server?.close();
    this.reset();
    if (server) await once(server, 'close');
  }

  /** Listens again, on the same port. */
  async up(): Promise<void> {
    if (this.server) return;
    this.server = createServer((client) => this.join(client)).listen(this.port, this.host);
    await once(this.server, 'listening');
    const address = this.server.address();
    if (address && typeof address === 'object') this.port = address.port;
  }

  private join(client: Socket): void {
    const { port, hostname } = this.detour ?? this.target;
    const server = connect(Number(port || 5672), hostname);
    const connection = new ProxiedConnection({ client, server, toxics: () => this.current });
    this.connections.add(connection);
    connection.ended.then(
      () => this.connections.delete(connection),
      () => undefined,
    );
  }
}
