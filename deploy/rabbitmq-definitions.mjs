// What RabbitMQ loads at start: the queues, and for each service a user that may do its work and nothing else.
import { createHash, randomBytes } from 'node:crypto';
import { queuesOf, topologyOf } from '../dist/libs/messaging/rabbitmq.topology.js';

const VHOST = 'spendsense';
const INGEST = 'spendsense.ingest';

/** Which queues a user reads; all of them publish through the default exchange. */
const CONSUMES = {
  gateway: [],
  ingest: [INGEST],
  masking: ['sms.received'],
  features: ['sms.masked'],
  inference: ['features.extracted'],
  history: ['transactions.classified', 'chunk.failed'],
};

/** Other systems hand in SMS through an exchange of their own, from which nothing but the ingest queue is reached. */
const PRODUCER = 'producer';

export const BROKER_USERS = [...Object.keys(CONSUMES), PRODUCER];

/** Definitions for the given passwords, by user. With them, RabbitMQ makes no `guest`. */
export function rabbitmqDefinitions(passwords) {
  return {
    vhosts: [{ name: VHOST }],
    users: BROKER_USERS.map((name) => ({
      name,
      password_hash: passwordHash(passwords[name]),
      hashing_algorithm: 'rabbit_password_hashing_sha256',
      tags: [],
    })),
    permissions: [
      ...Object.entries(CONSUMES).map(([user, queues]) => permission(user, ['amq.default'], queues)),
      permission(PRODUCER, [INGEST], []),
    ],
    queues: queuesOf(topologyOf({})).map(([name, { arguments: settings }]) => ({
      name,
      vhost: VHOST,
      durable: true,
      auto_delete: false,
      arguments: settings,
    })),
    exchanges: [{ name: INGEST, vhost: VHOST, type: 'fanout', durable: true, auto_delete: false }],
    bindings: [
      { source: INGEST, vhost: VHOST, destination: INGEST, destination_type: 'queue', routing_key: '' },
    ],
  };
}

function permission(user, write, read) {
  return { user, vhost: VHOST, configure: '^$', write: onlyNamed(write), read: onlyNamed(read) };
}

const onlyNamed = (names) => `^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`;

/** RabbitMQ's own salted SHA-256. */
function passwordHash(password) {
  const salt = randomBytes(4);
  const digest = createHash('sha256').update(salt).update(password).digest();
  return Buffer.concat([salt, digest]).toString('base64');
}
