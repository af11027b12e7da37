import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
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

const ADDRESS = 'TEST_BROKER_URL';
const STARTER = 'TEST_BROKER_STARTER';
let shared: Promise<RabbitNode> | undefined;
let starter: Server | undefined;

/**
 * Makes one RabbitMQ available to all test files, unless TEST_BROKER_URL names one. It starts when the first file asks, so
 * that a run without such a file does not wait for it; the asking goes over loopback, as jest's workers are processes.
 */
export async function startBrokerForTests(): Promise<void> {
  if (process.env[ADDRESS]) return;
  starter = createServer((_, response) => {
    shared ??= startRabbitMq();
    shared.then(
      ({ url }) => response.end(url),
      (failure: Error) => response.writeHead(500).end(failure.message),
    );
  }).listen(0, '127.0.0.1');
  await once(starter, 'listening');
  const address = starter.address();
  if (address && typeof address === 'object') process.env[STARTER] = `http://127.0.0.1:${address.port}`;
}

export async function stopBrokerForTests(): Promise<void> {
  starter?.close();
  await (await shared?.catch(() => undefined))?.stop();
}

/** The RabbitMQ that all test files share; a file keeps to itself by a queue-name prefix of its own. */
export async function brokerUrlForTests(): Promise<string> {
  const [given, ask] = [process.env[ADDRESS], process.env[STARTER]];
  if (given) return given;
  if (!ask) throw new Error(`${ADDRESS} is not set, and jest's global setup did not run.`);
  const answer = await fetch(ask);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
