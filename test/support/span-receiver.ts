import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** A span as OTLP's JSON has it. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: unknown[];
  /** Name of the service that sent it. */
  service: string;
}

interface Export {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: Omit<ReceivedSpan, 'service'>[] }[];
  }[];
}

/** Takes traces as an OpenTelemetry collector does, and keeps them. */
export class SpanReceiver {
  readonly spans: ReceivedSpan[] = [];
  private readonly server = createServer(async (request, response) => {
    this.take((await json(request)) as Export);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  url = '';

  static async start(): Promise<SpanReceiver> {
    const receiver = new SpanReceiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    const address = receiver.server.address();
    if (address && typeof address === 'object') receiver.url = `http://127.0.0.1:${address.port}`;
    return receiver;
  }

  /** A span of the trace and all those above it, the first of them first, as `service: name`. */
  pathTo(traceId: string, name: string): string[] {
    const spans = this.spans.filter((span) => span.traceId === traceId);
    const path: string[] = [];
    let next = spans.find((span) => span.name === name);
    while (next) {
      const { service, name: own, parentSpanId } = next;
      path.unshift(`${service}: ${own}`);
      next = spans.find(({ spanId }) => spanId === parentSpanId);
    }
    return path;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private take({ resourceSpans }: Export): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}
