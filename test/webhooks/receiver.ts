import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  path: string;
  id: string;
  /** The body, once the reference library has found its signature right. */
  event: { type: string; timestamp: string; data: Record<string, unknown> };
}

/** A receiver as its author would write it with the reference library; `secrets` has one for each path. */
export class Receiver {
  readonly received: Received[] = [];
  readonly secrets = new Map<string, string>();
  readonly faults: unknown[] = [];
  /** The status to answer with; undefined leaves the sender waiting. */
  answer: (path: string) => number | undefined = () => 204;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const receiver = new Receiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const bytes of request) chunks.push(bytes as Buffer);
      const path = request.url ?? '';
      try {
        const event = new Webhook(receiver.secrets.get(path) ?? '').verify(
          Buffer.concat(chunks).toString(),
          request.headers as Record<string, string>,
        ) as Received['event'];
        receiver.received.push({ path, id: String(request.headers['webhook-id']), event });
        const status = receiver.answer(path);
        if (status) response.writeHead(status).end();
      } catch (fault) {
        receiver.faults.push(fault);
        response.writeHead(401).end();
      }
    });
    return receiver;
  }

  at(path: string): Received[] {
    return this.received.filter((received) => received.path === path);
  }

  forget(): void {
    this.received.length = 0;
    this.faults.length = 0;
    this.answer = () => 204;
  }

  /** Ends the wait of senders that got no answer. */
  hangUp(): void {
    this.server.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.hangUp();
    this.server.close();
    await once(this.server, 'close');
  }
}
