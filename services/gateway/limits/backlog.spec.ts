import { describe, expect, it } from '@jest/globals';
import { type Refusal, UnavailableError } from '#libs/messaging/errors.js';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { Env } from '#libs/runtime/env.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { Problem } from '../http/problem.js';
import { Backlog } from './backlog.js';

class Refusing extends Publisher {
  reason: Refusal | undefined;
  override async publish(): Promise<void> {}
  override refusal = () => this.reason;
}

class Deep extends PipelineQueues {
  waiting = 0;
  looks = 0;
  override async read(): Promise<QueueState[]> {
    this.looks += 1;
    if (this.waiting < 0) throw new UnavailableError('not-connected');
    const rest = { retrying: 0, consumers: 1, dead: 0 };
    return [
      { topic: 'sms.received', waiting: this.waiting, ...rest },
      { topic: 'sms.masked', waiting: this.waiting, ...rest },
    ];
  }
  override async takeDead(): Promise<void> {}
  override async send(): Promise<void> {}
}

const setUp = (waiting: number) => {
  const [publisher, queues] = [new Refusing(), Object.assign(new Deep(), { waiting })];
  return { publisher, queues, backlog: new Backlog(new Env(), publisher, queues) };
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('Backlog', () => {
  it('lets bulk wait beyond 50,000 messages in all queues, and nothing else', async () => {
    const { backlog, queues } = setUp(25_001);
    backlog.admit({ isBulk: true });
    await turn();
    expect(() => backlog.admit({ isBulk: true })).toThrow(Problem);
    backlog.admit({ isBulk: false });
    const fits = setUp(25_000);
    fits.backlog.admit({ isBulk: true });
    await turn();
    fits.backlog.admit({ isBulk: true });
    expect(queues.looks).toBe(1);
  });

  it('asks the broker first whether it takes anything at all', async () => {
    const { backlog, publisher } = setUp(50_000);
    backlog.admit({ isBulk: true });
    await turn();
    for (const reason of ['not-connected', 'blocked', 'busy'] as const) {
      publisher.reason = reason;
      for (const isBulk of [true, false])
        expect(() => backlog.admit({ isBulk })).toThrow(new UnavailableError(reason));
    }
  });

  it('lets everything through when nobody knows how long the queues are', async () => {
    const { backlog } = setUp(-1);
    backlog.admit({ isBulk: true });
    await turn();
    backlog.admit({ isBulk: true });
  });
});
