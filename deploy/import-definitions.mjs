// Gives a RabbitMQ that takes no file at start its queues, users and rights, over its management API; may be repeated.
// Usage: node import-definitions.mjs, with MANAGEMENT_URL (https://host), BROKER_ADMIN_USER and BROKER_ADMIN_PASSWORD, and
// the password of each service's user: GATEWAY_PASSWORD and so on.
import { rabbitmqDefinitions, SERVICE_USERS } from './rabbitmq-definitions.mjs';

function need(name) {
  return process.env[name] || stop(`${name} must be set`);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const url = new URL('/api/definitions', need('MANAGEMENT_URL'));
const admin = Buffer.from(`${need('BROKER_ADMIN_USER')}:${need('BROKER_ADMIN_PASSWORD')}`).toString('base64');
const passwords = Object.fromEntries(
  SERVICE_USERS.map((user) => [user, need(`${user.toUpperCase()}_PASSWORD`)]),
);
const answer = await fetch(url, {
  method: 'POST',
  headers: { authorization: `Basic ${admin}`, 'content-type': 'application/json' },
  body: JSON.stringify(rabbitmqDefinitions(passwords)),
  signal: AbortSignal.timeout(60_000),
}).catch((failure) => stop(`${url.origin} does not answer: ${failure.cause?.code ?? failure.name}`));
// What it answers may repeat what it was sent.
if (!answer.ok) stop(`${url.origin} refused the definitions: ${answer.status}`);
process.stdout.write(`The broker has its queues and the users ${SERVICE_USERS.join(', ')}.\n`);
