import { context, propagation, trace } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';

export interface TracingSettings {
  service: string;
  /** Base URL of an OTLP/HTTP receiver, http://127.0.0.1:4318; without it nothing is recorded. */
  endpoint?: string | undefined;
  /** Share of the traces begun here that is recorded, 0 to 1; a client that has decided is followed. */
  ratio: number;
}

/**
 * Sets OpenTelemetry up for this process. Traces are continued and have ids in any case; where there is an endpoint, spans
 * are sent there. Answers what sends the last of them.
 */
export async function startTracing({
  service,
  endpoint,
  ratio,
}: TracingSettings): Promise<() => Promise<void>> {
  stopTracing();
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: service }),
    sampler: endpoint
      ? new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) })
      : new AlwaysOffSampler(),
    spanProcessors: endpoint ? [await sendingTo(endpoint)] : [],
  });
  provider.register();
  return async () => {
    // A collector that is away must not keep a service from ending.
    await provider.shutdown().catch(() => undefined);
    stopTracing();
  };
}

/** What sends is loaded by those who need it, so that others start sooner. */
async function sendingTo(endpoint: string): Promise<BatchSpanProcessor> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new BatchSpanProcessor(new OTLPTraceExporter({ url: new URL('/v1/traces', endpoint).href }));
}

/** A process may build its application more than once, as tests do. */
function stopTracing(): void {
  trace.disable();
  context.disable();
  propagation.disable();
}
