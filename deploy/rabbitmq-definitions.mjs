// What RabbitMQ loads at start: the queues, and for each service a user that may do its work and nothing else.
import { createHash, randomBytes } from 'node:crypto';
import { TENANT_USER_PREFIX } from '../dist/libs/contracts/bulk-sender.js';
import {
  deadQueueOf,
  questionQueueOf,
  queuesOf,
  topologyOf,
} from '../dist/libs/messaging/rabbitmq.topology.js';

const VHOST = 'spendsense';
const INGEST = 'spendsense.ingest';
const [QUESTIONS] = questionQueueOf('');

/** Which queues a service reads; all of them publish through the default exchange. */
const CONSUMES = {
  // Where its questions are answered: no queue, and each channel hears its own answers only. RabbitMQ 3 asks for no right to it.
  gateway: ['amq.rabbitmq.reply-to*'],
  ingest: [INGEST],
  masking: ['sms.received'],
  features: ['sms.masked'],
  inference: ['features.extracted', QUESTIONS],
  // It keeps the dead letters of every queue.
  history: [
    'transactions.classified',
    'chunk.failed',
    ...topologyOf({}).topics.map((topic) => deadQueueOf('', topic)),
  ],
};

export const SERVICE_USERS = Object.keys(CONSUMES);

/** Sees how long queues are, for autoscaling from outside, which needs no right; may neither read nor write. */
export const SCALER = 'scaler';

/** The broker user of a tenant, whose name says for whom its messages speak. */
export const tenantUser = (tenant) => `${TENANT_USER_PREFIX}${tenant}`;

/** Definitions for the given passwords, by user: every service's, and those of the scaler and of tenants, if there are any. With them, RabbitMQ makes no `guest`. */
export function rabbitmqDefinitions(passwords) {
  const tenantUsers = Object.keys(passwords).filter((user) => user.startsWith(TENANT_USER_PREFIX));
  const scaler = SCALER in passwords ? [SCALER] : [];
  return {
    vhosts: [{ name: VHOST }],
    users: [...SERVICE_USERS, ...scaler, ...tenantUsers].map((name) => ({
      name,
      password_hash: passwordHash(passwords[name]),
      hashing_algorithm: 'rabbit_password_hashing_sha256',
      // None of them may impersonate: the broker refuses a user-id that is not the connection's user.
      tags: [],
    })),
    permissions: [
      ...Object.entries(CONSUMES).map(([user, queues]) => permission(user, ['amq.default'], queues)),
      ...scaler.map((user) => permission(user, [], [])),
      // An exchange of their own, from which nothing but the ingest queue is reached.
      ...tenantUsers.map((user) => permission(user, [INGEST], [])),
    ],
    queues: [...queuesOf(topologyOf({})), questionQueueOf('')].map(([name, { arguments: settings }]) => ({
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

/** `*` stands for anything. */
const onlyNamed = (names) =>
  `^(${names.map((name) => name.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`;

/** RabbitMQ's own salted SHA-256. */
function passwordHash(password) {
  const salt = randomBytes(4);
  const digest = createHash('sha256').update(salt).update(password).digest();
  return Buffer.concat([salt, digest]).toString('base64');
}
