import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { Env } from '#libs/runtime/env.js';

const EVERY_MS = 60_000;
const METRICS = ['WaitingMessages', 'RetryingMessages', 'Consumers'].map((Name) => ({ Name, Unit: 'Count' }));

/**
 * Prints how full the queues are once a minute, one line each in CloudWatch's embedded metric format, where
 * METRICS_NAMESPACE is set: Amazon makes metrics of such lines of a log, and workers are scaled by them.
 */
@Injectable()
export class QueueLog implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly env: Env,
    private readonly queues: PipelineQueues,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.env.metricsNamespace) return;
    this.timer = setInterval(() => void this.print(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Prints nothing while the broker does not answer: that there are no figures is a figure too. */
  private async print(): Promise<void> {
    const states = await this.queues.read().catch(() => []);
    for (const state of states)
      this.write(`${toMetricLine(this.env.metricsNamespace!, state, Date.now())}\n`);
  }

  protected write(line: string): void {
    process.stdout.write(line);
  }
}

/** A line from which CloudWatch makes the metrics of a queue. */
export function toMetricLine(
  namespace: string,
  { topic, waiting, retrying, consumers }: QueueState,
  now: number,
): string {
  return JSON.stringify({
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [['Queue']], Metrics: METRICS }],
    },
    Queue: topic,
    WaitingMessages: waiting,
    RetryingMessages: retrying,
    Consumers: consumers,
  });
}
