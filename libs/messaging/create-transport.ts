import { StartupError } from '#libs/runtime/env.js';
import { InProcessBroker } from './in-process.broker.js';
import { InProcessPublisher } from './in-process.publisher.js';
import { InProcessQuestions } from './in-process.questions.js';
import { InProcessQueues } from './in-process.queues.js';
import { InProcessServer } from './in-process.server.js';
import type { ModelQuestions } from './model-questions.js';
import type { PipelineQueues } from './pipeline-queues.js';
import type { PipelineServer, Surroundings } from './pipeline-server.js';
import type { Publisher } from './publisher.js';
import { RabbitMqPublisher } from './rabbitmq.publisher.js';
import { RabbitMqQuestions } from './rabbitmq.questions.js';
import { RabbitMqQueues } from './rabbitmq.queues.js';
import { RabbitMqServer } from './rabbitmq.server.js';

export interface Transport {
  publisher: Publisher;
  server: PipelineServer;
  queues: PipelineQueues;
  questions: ModelQuestions;
}

/** RabbitMQ where the settings name one; else queues in the process, which only `embedded` may use. */
export function createTransport(surroundings: Surroundings): Transport {
  const { brokerUrl, service } = surroundings.settings;
  if (brokerUrl) {
    const publisher = new RabbitMqPublisher(brokerUrl, surroundings);
    const server = new RabbitMqServer(brokerUrl, surroundings, publisher);
    const queues = new RabbitMqQueues(brokerUrl, surroundings, publisher);
    return { publisher, server, queues, questions: new RabbitMqQuestions(brokerUrl, surroundings) };
  }
  if (service !== 'embedded') {
    throw new StartupError(
      `Service ${service} needs BROKER_URL, the amqp:// address of RabbitMQ; only embedded runs without one.`,
    );
  }
  const broker = new InProcessBroker(surroundings.settings);
  const publisher = new InProcessPublisher(broker, surroundings);
  const server = new InProcessServer(broker, surroundings, publisher);
  const queues = new InProcessQueues(broker, server);
  return { publisher, server, queues, questions: new InProcessQuestions(surroundings) };
}
