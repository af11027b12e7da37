import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { scraped } from '#libs/runtime/scraped.js';

const READ_EVERY_MS = 5_000;

/** Tells how full the queues of the whole server are; nothing while the broker does not answer. */
@Injectable()
export class QueueMetrics {
  constructor(queues: PipelineQueues, registry: Registry) {
    const registers = [registry];
    const show = (states: QueueState[] = []) => {
      messages.reset();
      consumers.reset();
      for (const { topic, waiting, retrying, dead, consumers: count } of states) {
        messages.set({ topic, state: 'ready' }, waiting);
        messages.set({ topic, state: 'retrying' }, retrying);
        messages.set({ topic, state: 'dead' }, dead);
        consumers.set({ topic }, count);
      }
    };
    const collect = scraped(READ_EVERY_MS, () => queues.read(), show);
    const messages = new Gauge({
      name: 'messaging_queue_messages',
      help: 'Messages on the queues of a topic: ready, waiting for another attempt, or dead and not yet kept',
      labelNames: ['topic', 'state'],
      registers,
      collect,
    });
    const consumers = new Gauge({
      name: 'messaging_queue_consumers',
      help: 'Processes that take messages of a topic',
      labelNames: ['topic'],
      registers,
      collect,
    });
  }
}
