import { openRabbitMq } from './rabbitmq.bus.js';
import { describeTransport } from './transport.contract.js';
import { useSharedBroker } from './use-shared-broker.js';

useSharedBroker();
describeTransport('RabbitMQ', openRabbitMq, (bus) => bus.deleteQueues());
