import { startRabbitContainer } from './rabbitmq-container.js';
import { findRabbitMq } from './rabbitmq-install.js';
import { type RabbitNode, startPrivateNode } from './rabbitmq-node.js';

export type { RabbitNode } from './rabbitmq-node.js';

/** Starts a RabbitMQ nobody else uses: an installed one, Debian's package unpacked privately, or a container. */
export async function startRabbitMq(): Promise<RabbitNode> {
  let reason = '';
  const install = await findRabbitMq().catch((failure: Error) => {
    reason = ` (${failure.message.split('\n')[0]})`;
    return undefined;
  });
  if (install) return startPrivateNode(install);
  const container = await startRabbitContainer();
  if (container) return container;
  throw new Error(
    `No RabbitMQ to test with${reason}: set TEST_BROKER_URL to one, install the package rabbitmq-server, or start a container engine.`,
  );
}

let shared: RabbitNode | undefined;

/** Starts the RabbitMQ that all test files share, unless TEST_BROKER_URL names one, and sets that variable. */
export async function startBrokerForTests(): Promise<void> {
  if (process.env['TEST_BROKER_URL']) return;
  shared = await startRabbitMq();
  process.env['TEST_BROKER_URL'] = shared.url;
}

export async function stopBrokerForTests(): Promise<void> {
  await shared?.stop();
  shared = undefined;
}

/** The RabbitMQ that all test files share; a file keeps to itself by a queue-name prefix of its own. */
export function brokerUrlForTests(): string {
  const url = process.env['TEST_BROKER_URL'];
  if (!url)
    throw new Error(
      'TEST_BROKER_URL is not set: run the tests with npm test, or start a RabbitMQ and name it.',
    );
  return url;
}
