import { afterEach, describe, expect, it } from '@jest/globals';
import { openInProcess } from './in-process.bus.js';
import { chunk } from './bus.js';
import { eventually } from '#test/support/eventually.js';
import { OutcomeUnknownError, UnavailableError } from '#libs/messaging/errors.js';
import { addFaultPoints } from '#libs/messaging/fault-points.js';

describe('fault points', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    process.env['NODE_ENV'] = 'test';
    for (const close of closing.splice(0)) await close();
  });
  const opened = async (spec: string) => {
    const bus = await openInProcess();
    closing.push(bus.close);
    return addFaultPoints(bus, spec);
  };

  it('refuse a message before it is sent, or keep its confirm back', async () => {
    const before = await opened('seed=1,publish.before=1');
    await expect(before.publisher.publish('sms.received', chunk())).rejects.toBeInstanceOf(UnavailableError);
    const after = await opened('seed=1,publish.confirm.lost=1');
    await expect(after.publisher.publish('sms.received', chunk())).rejects.toBeInstanceOf(
      OutcomeUnknownError,
    );
    const seen: string[] = [];
    await after.serve({ 'sms.received': ({ chunkId }) => void seen.push(chunkId) });
    await eventually(() => expect(seen).toHaveLength(1));
  });

  it('fail a handler that opens seals, and no other', async () => {
    const bus = await opened('seed=1,decrypt.fail=1');
    let calls = 0;
    await bus.serve({ 'sms.received': () => void calls++, 'chunk.failed': () => void (calls += 10) });
    await bus.publisher.publish('sms.received', chunk());
    const failed = { ...chunk(), stage: 'sms.masked', reason: 'unprocessable' as const };
    await bus.publisher.publish('chunk.failed', failed);
    await eventually(() => expect(calls).toBe(10));
  });

  it('strike at the same calls for the same seed', async () => {
    const strikesOf = async (seed: number) => {
      const bus = await opened(`seed=${seed},publish.before=0.5`);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, i) => bus.publisher.publish('sms.received', chunk(i))),
      );
      return outcomes.map(({ status }) => status).join();
    };
    expect(await strikesOf(7)).toBe(await strikesOf(7));
    expect(await strikesOf(7)).not.toBe(await strikesOf(8));
  });

  it('are refused in production, and where nobody knows their name', async () => {
    await expect(opened('seed=1,publish.never=1')).rejects.toThrow(/publish\.never is not one of/);
    process.env['NODE_ENV'] = 'production';
    await expect(opened('seed=1,publish.before=1')).rejects.toThrow(/refused/);
  });
});
