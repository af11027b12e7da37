import { openRabbitMq, useSharedBroker } from './rabbitmq.bus.js';
import { describeTransport } from './transport.contract.js';

useSharedBroker();
describeTransport('RabbitMQ', openRabbitMq, (bus) => bus.deleteQueues());
