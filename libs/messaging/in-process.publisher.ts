import type { OnApplicationShutdown } from '@nestjs/common';
import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import { inSpan } from '#libs/tracing/span.js';
import { encodeMessage } from './encode-message.js';
import type { InProcessBroker } from './in-process.broker.js';
import type { Surroundings } from './pipeline-server.js';
import { Publisher } from './publisher.js';
import { spanAttributes } from './span-attributes.js';

/** Publishes to the queues of this process. */
export class InProcessPublisher extends Publisher implements OnApplicationShutdown {
  constructor(
    private readonly broker: InProcessBroker,
    private readonly surroundings: Surroundings,
  ) {
    super();
    surroundings.readiness.register('broker', () => undefined);
  }

  publish<T extends Topic>(topic: T, message: PipelineEvents[T]): Promise<void> {
    return inSpan(`send ${topic}`, { kind: 'PRODUCER' }, async (span) => {
      const encoded = encodeMessage(topic, message);
      span.setAttributes(spanAttributes(topic, encoded));
      const observe = this.surroundings.metrics.confirmSeconds.startTimer({ topic });
      await this.broker.publish(topic, encoded);
      observe();
    });
  }

  /** Runs after the consumers have drained. */
  onApplicationShutdown(): void {
    this.broker.close();
  }
}
