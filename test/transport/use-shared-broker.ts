import { beforeAll, jest } from '@jest/globals';
import { brokerUrlForTests } from '#test/support/rabbitmq.js';

/** Says that the tests of a file use the shared RabbitMQ, whose start they may have to wait for. */
export function useSharedBroker(): void {
  jest.setTimeout(30_000);
  beforeAll(async () => void (await brokerUrlForTests()), 120_000);
}
