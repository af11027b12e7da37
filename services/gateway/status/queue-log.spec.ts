import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnavailableError } from '#libs/messaging/errors.js';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { Env } from '#libs/runtime/env.js';
import { QueueLog } from './queue-log.js';

class Queues extends PipelineQueues {
  isDown = false;
  override async read(): Promise<QueueState[]> {
    if (this.isDown) throw new UnavailableError('not-connected');
    return [
      { topic: 'sms.received', waiting: 7, retrying: 2, consumers: 3, dead: 1 },
      { topic: 'sms.masked', waiting: 0, retrying: 0, consumers: 0, dead: 0 },
    ];
  }
  override async takeDead(): Promise<void> {}
  override async send(): Promise<void> {}
}

class KeptMetrics extends QueueLog {
  readonly lines: string[] = [];
  protected override write = (line: string) => void this.lines.push(line);
}

const setUp = (metricsNamespace?: string) => {
  const queues = new Queues();
  const metrics = new KeptMetrics(Object.assign(new Env(), { metricsNamespace }), queues);
  metrics.onApplicationBootstrap();
  return { queues, metrics, lines: metrics.lines };
};
const minutes = (many: number) => jest.advanceTimersByTimeAsync(many * 60_000);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('QueueLog', () => {
  it('prints a line for each queue once a minute, in the embedded metric format', async () => {
    const { lines } = setUp('SpendSense/test');
    await minutes(0.9);
    expect(lines).toEqual([]);
    await minutes(0.1);
    expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1));
    const [received, masked] = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(received).toMatchObject({
      Queue: 'sms.received',
      WaitingMessages: 7,
      RetryingMessages: 2,
      Consumers: 3,
    });
    expect(masked).toMatchObject({ Queue: 'sms.masked', WaitingMessages: 0 });
    const { Timestamp, CloudWatchMetrics } = received!['_aws'] as {
      Timestamp: number;
      CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
    };
    expect(Math.abs(Date.now() - Timestamp)).toBeLessThan(60_000);
    const [directive] = CloudWatchMetrics;
    expect(directive).toMatchObject({ Namespace: 'SpendSense/test', Dimensions: [['Queue']] });
    // The format names fields beside it; one that is missing would be no metric at all.
    for (const { Name } of directive!.Metrics) expect(typeof received![Name]).toBe('number');
  });

  it('prints nothing while the broker does not answer, and goes on when it does', async () => {
    const { queues, lines } = setUp('SpendSense/test');
    queues.isDown = true;
    await minutes(3);
    expect(lines).toEqual([]);
    queues.isDown = false;
    await minutes(1);
    expect(lines).toHaveLength(2);
  });

  it('prints nothing without a namespace, nor after the end', async () => {
    const [without, ended] = [setUp(), setUp('SpendSense/test')];
    ended.metrics.onApplicationShutdown();
    await minutes(3);
    expect([...without.lines, ...ended.lines]).toEqual([]);
  });
});
