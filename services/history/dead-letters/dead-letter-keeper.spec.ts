import { afterEach, describe, expect, it } from '@jest/globals';
import { UnavailableError } from '#libs/messaging/errors.js';
import {
  type DeadMessage,
  PipelineQueues,
  type QueueState,
  type Resent,
} from '#libs/messaging/pipeline-queues.js';
import { DatabaseDownError, DatabaseError } from '#libs/persistence/database-failure.js';
import { DeadLetterStore, type NewLetter, type StoredLetter } from '#libs/persistence/dead-letter-store.js';
import type { Results } from '#libs/persistence/results.js';
import type { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';
import { eventually } from '#test/support/eventually.js';
import { DeadLetterKeeper } from './dead-letter-keeper.js';

const letterFrom = (messageId: string): DeadMessage => ({
  topic: 'spendsense.ingest',
  messageId,
  body: Buffer.from('{}'),
  reason: 'invalid-body',
  attempt: 0,
  sender: 'tenant.acme',
});

/** A broker that holds letters until each is kept, and remembers what it is sent. */
class HeldQueues extends PipelineQueues {
  readonly held: DeadMessage[] = [];
  readonly sent: Resent[] = [];
  async read(): Promise<QueueState[]> {
    return [];
  }
  async takeDead(keep: (dead: DeadMessage) => Promise<void>): Promise<void> {
    for (; this.held[0]; this.held.shift()) await keep(this.held[0]);
  }
  refusal: Error | undefined;
  async send(message: Resent): Promise<void> {
    if (this.refusal) throw this.refusal;
    this.sent.push(message);
  }
}

/** A store in memory, which fails as told. */
class MemoryStore extends DeadLetterStore {
  readonly kept: NewLetter[] = [];
  readonly asked: StoredLetter[] = [];
  failure: (letter: NewLetter) => Error | undefined = () => undefined;
  constructor() {
    super(undefined as never);
  }
  override async keep(letter: NewLetter): Promise<void> {
    const failure = this.failure(letter);
    if (failure) throw failure;
    this.kept.push(letter);
  }
  override async replayNext(send: (letter: StoredLetter) => Promise<void>): Promise<boolean> {
    const next = this.asked[0];
    if (!next) return false;
    await send(next);
    this.asked.shift();
    return true;
  }
  override async sweep(): Promise<void> {}
}

describe('the keeper of dead letters', () => {
  const queues = new HeldQueues();
  const store = new MemoryStore();
  const tenants = { find: async (id: string) => (id === 'acme' ? { id } : undefined) } as unknown as Tenants;
  let keeper: DeadLetterKeeper | undefined;
  const start = () => {
    keeper = new DeadLetterKeeper(queues, store, {} as Results, tenants, new Env());
    keeper.onApplicationBootstrap();
  };
  afterEach(async () => {
    await keeper?.beforeApplicationShutdown();
    store.failure = () => undefined;
    store.kept.length = 0;
  });

  it('holds a letter while the database is down, and keeps it once', async () => {
    let tries = 0;
    store.failure = () => (++tries < 3 ? new DatabaseDownError('08006') : undefined);
    queues.held.push(letterFrom('m-1'));
    start();
    await eventually(() => expect(store.kept.map(({ tenantId }) => tenantId)).toEqual(['acme']));
    expect(tries).toBe(3);
    expect(queues.held).toEqual([]);
  });

  it('keeps for nobody what the database refuses, and what is of no tenant', async () => {
    store.failure = ({ tenantId }) => (tenantId === 'acme' ? new DatabaseError('22021') : undefined);
    queues.held.push(letterFrom('m-1'), { ...letterFrom('m-2'), sender: 'tenant.gone' });
    start();
    await eventually(() => expect(store.kept.map(({ tenantId }) => tenantId)).toEqual(['-', '-']));
  });

  it('leaves a letter with the broker when it stops in the middle', async () => {
    store.failure = () => new DatabaseDownError('08006');
    queues.held.push(letterFrom('m-1'));
    start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await keeper!.beforeApplicationShutdown();
    expect(queues.held).toHaveLength(1);
    queues.held.length = 0;
  });

  it('sends those again whose tenant asked, as they were delivered', async () => {
    const body = Buffer.from('sealed');
    const contentType = 'application/vnd.spendsense.sealed+json';
    const common = {
      tenantId: 'acme',
      id: 'l-1',
      messageId: 'm-1',
      sender: 'tenant.acme',
      body,
      contentType,
    };
    store.asked.push({ ...common, stage: 'spendsense.ingest' });
    // A broker without room for it does not keep others from being stored.
    queues.refusal = new UnavailableError('rejected');
    queues.held.push(letterFrom('m-2'));
    start();
    await eventually(() => expect(store.kept).toHaveLength(1));
    expect(queues.sent).toEqual([]);
    queues.refusal = undefined;
    await eventually(() =>
      expect(queues.sent).toEqual([{ topic: 'spendsense.ingest', messageId: 'm-1', body, contentType }]),
    );
  });
});
