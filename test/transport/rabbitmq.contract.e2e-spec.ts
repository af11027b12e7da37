import { openRabbitMq } from './rabbitmq.bus.js';
import { describeTransport } from './transport.contract.js';

describeTransport('RabbitMQ', openRabbitMq, (bus) => bus.deleteQueues());
