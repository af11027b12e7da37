import { describe, expect, it } from '@jest/globals';
import { UnavailableError } from '#libs/messaging/errors.js';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { Env } from '#libs/runtime/env.js';
import { QueueMetrics } from './queue-metrics.js';

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

const setUp = () => {
  const env = Object.assign(new Env(), { metricsNamespace: 'SpendSense/test' });
  const [queues, lines] = [new Queues(), [] as string[]];
  const metrics = new QueueMetrics(env, queues);
  return { queues, lines, print: () => metrics.print((line) => void lines.push(line)) };
};

describe('QueueMetrics', () => {
  it('prints a line for each queue, in the embedded metric format', async () => {
    const { lines, print } = setUp();
    await print();
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

  it('prints nothing while the broker does not answer', async () => {
    const { queues, lines, print } = setUp();
    queues.isDown = true;
    await print();
    expect(lines).toEqual([]);
  });
});
