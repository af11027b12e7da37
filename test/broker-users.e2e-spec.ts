import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChannelModel, type ConfirmChannel, connect } from 'amqplib';
import { findRabbitMq } from './support/rabbitmq-install.js';
import { type PrivateRabbitNode, startPrivateNode } from './support/rabbitmq-node.js';

const run = promisify(execFile);

const TOPICS = [
  'spendsense.ingest',
  'sms.received',
  'sms.masked',
  'features.extracted',
  'transactions.classified',
  'chunk.failed',
];
const WAITS = [1_000, 5_000, 15_000, 60_000];
const DEAD = TOPICS.map((topic) => `${topic}.dead`);
const QUEUES = [
  ...TOPICS.flatMap((topic) => [topic, `${topic}.dead`, ...WAITS.map((ms) => `${topic}.retry.${ms}`)]),
  'model.questions',
];
const DEFAULT_EXCHANGE = '';
const EXCHANGES = [
  DEFAULT_EXCHANGE,
  'spendsense.ingest',
  'amq.direct',
  'amq.fanout',
  'amq.topic',
  'amq.headers',
];

/** What each user may do; whatever is not here is refused. */
const RIGHTS: Record<string, { consumes: string[]; publishesTo?: string }> = {
  gateway: { consumes: [], publishesTo: DEFAULT_EXCHANGE },
  ingest: { consumes: ['spendsense.ingest'], publishesTo: DEFAULT_EXCHANGE },
  masking: { consumes: ['sms.received'], publishesTo: DEFAULT_EXCHANGE },
  features: { consumes: ['sms.masked'], publishesTo: DEFAULT_EXCHANGE },
  inference: { consumes: ['features.extracted', 'model.questions'], publishesTo: DEFAULT_EXCHANGE },
  // It keeps what died on any queue.
  history: { consumes: ['transactions.classified', 'chunk.failed', ...DEAD], publishesTo: DEFAULT_EXCHANGE },
  // It asks how long queues are.
  scaler: { consumes: [] },
  'tenants/acme': { consumes: [], publishesTo: 'spendsense.ingest' },
};

/** What each service sends on in its work. */
const NEXT: Record<string, string[]> = {
  gateway: ['sms.received', 'model.questions'],
  ingest: ['sms.received', 'spendsense.ingest.retry.1000', 'spendsense.ingest.dead'],
  masking: ['sms.masked', 'sms.received.retry.5000', 'sms.received.dead', 'chunk.failed'],
  features: ['features.extracted', 'sms.masked.retry.15000', 'sms.masked.dead', 'chunk.failed'],
  inference: [
    'transactions.classified',
    'features.extracted.retry.60000',
    'features.extracted.dead',
    'chunk.failed',
  ],
  history: ['transactions.classified.retry.1000', 'transactions.classified.dead', ...TOPICS],
};

const USERS = Object.keys(RIGHTS);
const PUBLISHERS = Object.entries(RIGHTS).flatMap(([user, { publishesTo }]) =>
  publishesTo === undefined ? [] : [[user, publishesTo] as const],
);
/** By the name of its folder of credentials. */
const nameOf = (user: string) => user.replace('tenants/', 'tenant.');
const REFUSED = 403;
type Outcome = 'allowed' | number;
type Attempt = (channel: ConfirmChannel) => Promise<unknown>;

describe('users of the broker, as deploy/rabbitmq-definitions.mjs makes them', () => {
  jest.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-credentials-'));
  let broker: PrivateRabbitNode;
  const connections: ChannelModel[] = [];

  beforeAll(async () => {
    await run(process.execPath, ['deploy/credentials.mjs', folder, 'acme']);
    const install = await findRabbitMq();
    if (!install) throw new Error('Install the package rabbitmq-server: this needs one of this machine.');
    broker = await startPrivateNode(install, tmpdir(), join(folder, 'rabbitmq/definitions.json'));
  }, 180_000);
  afterEach(async () => {
    for (const connection of connections.splice(0)) await connection.close().catch(() => undefined);
  });
  afterAll(async () => {
    await broker?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  function urlOf(user: string): URL {
    const url = new URL(readFileSync(join(folder, user, 'broker-url'), 'utf8'));
    url.host = new URL(broker.url).host;
    return url;
  }

  async function connectAs(url: URL): Promise<ChannelModel> {
    const connection = await connect(url.href, { noDelay: true });
    connection.on('error', () => undefined);
    connections.push(connection);
    return connection;
  }

  /** On a channel of its own, as a refusal closes it. */
  async function outcomeOf(connection: ChannelModel, attempt: Attempt): Promise<Outcome> {
    const channel = await connection.createConfirmChannel();
    const refused = new Promise<number>((resolve) =>
      channel.on('error', (failure: { code: number }) => resolve(failure.code)),
    );
    const done = attempt(channel).then(
      (): Outcome => 'allowed',
      () => refused,
    );
    const outcome = await Promise.race([done, refused]);
    await channel.close().catch(() => undefined);
    return outcome;
  }

  /** The outcome of each, by name. */
  async function outcomes(user: string, names: string[], attempt: (name: string) => Attempt) {
    const connection = await connectAs(urlOf(user));
    const found: Record<string, Outcome> = {};
    for (const name of names) found[name] = await outcomeOf(connection, attempt(name));
    return found;
  }
  const expected = (names: string[], allowed: string[]) =>
    Object.fromEntries(names.map((name) => [name, allowed.includes(name) ? 'allowed' : REFUSED]));

  const publish =
    (exchange: string, key: string): Attempt =>
    async (channel) => {
      channel.publish(exchange, key, Buffer.from('{}'), { persistent: true });
      await channel.waitForConfirms();
    };

  it.each(USERS)('%s may consume its own queues and no other', async (user) => {
    const found = await outcomes(
      user,
      QUEUES,
      (queue) => (channel) => channel.consume(queue, () => undefined),
    );
    expect(found).toEqual(expected(QUEUES, RIGHTS[user]!.consumes));
  });

  it.each(USERS)('%s may take messages from its own queues, and empty them, and no other', async (user) => {
    const { consumes } = RIGHTS[user]!;
    expect(await outcomes(user, QUEUES, (queue) => (channel) => channel.get(queue))).toEqual(
      expected(QUEUES, consumes),
    );
    // RabbitMQ asks for no other right to purge than to read.
    expect(await outcomes(user, QUEUES, (queue) => (channel) => channel.purgeQueue(queue))).toEqual(
      expected(QUEUES, consumes),
    );
  });

  it.each(USERS)('%s may publish to its exchange, if it has one, and to no other', async (user) => {
    const found = await outcomes(user, EXCHANGES, (exchange) => publish(exchange, 'sms.masked'));
    expect(found).toEqual(expected(EXCHANGES, [RIGHTS[user]!.publishesTo ?? 'none']));
  });

  it.each(Object.keys(NEXT))('%s may send on what its work sends on', async (user) => {
    const next = NEXT[user]!;
    expect(await outcomes(user, next, (queue) => publish(DEFAULT_EXCHANGE, queue))).toEqual(
      expected(next, next),
    );
  });

  it('gateway and inference may ask and answer', async () => {
    const [asker, answerer] = [connectAs(urlOf('gateway')), connectAs(urlOf('inference'))];
    const channel = await (await asker).createChannel();
    const heard = new Promise<string>((resolve, reject) => {
      channel.on('error', reject);
      channel
        .consume('amq.rabbitmq.reply-to', (message) => resolve(String(message?.content)), { noAck: true })
        .then(() =>
          channel.sendToQueue('model.questions', Buffer.from('?'), { replyTo: 'amq.rabbitmq.reply-to' }),
        )
        .catch(reject);
    });
    const answers = await (await answerer).createChannel();
    await answers.consume('model.questions', (question) => {
      answers.sendToQueue(String(question!.properties.replyTo), Buffer.from('!'));
      answers.ack(question!);
    });
    expect(await heard).toBe('!');
  });

  it.each(USERS)('%s may see how long queues are', async (user) => {
    expect(await outcomes(user, QUEUES, (queue) => (channel) => channel.checkQueue(queue))).toEqual(
      expected(QUEUES, QUEUES),
    );
  });

  it.each(USERS)('%s may neither make, change nor delete anything', async (user) => {
    const own = RIGHTS[user]!.consumes[0] ?? 'sms.received';
    const attempts: Record<string, Attempt> = {
      'make a queue': (channel) => channel.assertQueue('mine'),
      'make a queue that the broker names': (channel) => channel.assertQueue('', { exclusive: true }),
      'make an exchange': (channel) => channel.assertExchange('mine', 'fanout'),
      'bind a queue': (channel) => channel.bindQueue(own, 'spendsense.ingest', 'x'),
      'unbind the public queue': (channel) =>
        channel.unbindQueue('spendsense.ingest', 'spendsense.ingest', ''),
      'bind an exchange': (channel) => channel.bindExchange('amq.fanout', 'spendsense.ingest', ''),
      'delete a queue': (channel) => channel.deleteQueue(own),
      'delete an exchange': (channel) => channel.deleteExchange('spendsense.ingest'),
    };
    const names = Object.keys(attempts);
    expect(await outcomes(user, names, (name) => attempts[name]!)).toEqual(expected(names, []));
  });

  it.each(PUBLISHERS)('%s may speak for nobody else', async (user, publishesTo) => {
    const others = [...USERS.filter((other) => other !== user), 'guest'].map(nameOf);
    const found = await outcomes(user, others, (userId) => async (channel) => {
      channel.publish(publishesTo, 'sms.received', Buffer.from('{}'), { userId });
      await channel.waitForConfirms();
    });
    const PRECONDITION_FAILED = 406;
    expect(found).toEqual(Object.fromEntries(others.map((other) => [other, PRECONDITION_FAILED])));
  });

  it('are these and nobody else: guest is gone, and so is its virtual host', async () => {
    const listed = async (what: string) =>
      (await broker.ctl(what, '--no-table-headers'))
        .split('\n')
        .map((line) => line.split('\t')[0])
        .filter(Boolean);
    expect((await listed('list_users')).toSorted()).toEqual(USERS.map(nameOf).toSorted());
    expect(await listed('list_vhosts')).toEqual(['spendsense']);
    const guest = new URL(broker.url);
    const strangers = [guest, withPath(guest, '/spendsense'), withPath(urlOf('gateway'), '/')];
    const wrong = urlOf('gateway');
    wrong.password = 'wrong';
    for (const url of [...strangers, wrong]) await expect(connectAs(url)).rejects.toThrow(Error);
  });
});

function withPath(url: URL, path: string): URL {
  const other = new URL(url);
  other.pathname = path;
  return other;
}
