import { Injectable } from '@nestjs/common';
import { UnavailableError } from '#libs/messaging/errors.js';
import { PipelineQueues } from '#libs/messaging/pipeline-queues.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { Env } from '#libs/runtime/env.js';
import { Problem } from '../http/problem.js';

/** While anybody hands in SMS, the queues are looked at so often. */
const LOOK_EVERY_MS = 1000;
/** An older reading says nothing of now. */
const TRUSTED_MS = 5000;
/** Over so long it is measured how fast the queues get shorter. */
const MEASURED_MS = 10_000;
const WAIT_S = { least: 1, most: 600, unknown: 60 };

interface Reading {
  at: number;
  depth: number;
}

/** Lets nothing in that the pipeline could not take: first what the broker says of itself, then how full its queues are. */
@Injectable()
export class Backlog {
  private readings: Reading[] = [];
  private lookedAt = -LOOK_EVERY_MS;

  constructor(
    private readonly env: Env,
    private readonly publisher: Publisher,
    private readonly queues: PipelineQueues,
  ) {}

  /** Throws `UnavailableError` when a publish would be refused now, and for bulk a `Problem` 429 when the queues are too long. */
  admit({ isBulk }: { isBulk: boolean }): void {
    const refusal = this.publisher.refusal();
    if (refusal) throw new UnavailableError(refusal);
    const now = performance.now();
    this.look(now);
    const last = this.readings.at(-1);
    if (!isBulk || !last || now - last.at > TRUSTED_MS || last.depth <= this.env.backlogLimit) return;
    throw tooLong(secondsUntilEmpty(this.readings));
  }

  /** Nobody waits for it: what comes in meanwhile goes by the reading before. */
  private look(now: number): void {
    if (now - this.lookedAt < LOOK_EVERY_MS) return;
    this.lookedAt = now;
    const keep = (depth: number) => {
      const at = performance.now();
      this.readings = [...this.readings.filter((reading) => at - reading.at < MEASURED_MS), { at, depth }];
    };
    this.queues.read().then(
      (states) => keep(states.reduce((sum, { waiting }) => sum + waiting, 0)),
      () => undefined,
    );
  }
}

/** By how fast the queues have become shorter; what came in meanwhile makes it an upper bound. */
function secondsUntilEmpty(readings: readonly Reading[]): number {
  const [first, last] = [readings[0]!, readings.at(-1)!];
  const perSecond = ((first.depth - last.depth) * 1000) / (last.at - first.at || 1);
  if (perSecond <= 0) return WAIT_S.unknown;
  return Math.min(Math.max(Math.ceil(last.depth / perSecond), WAIT_S.least), WAIT_S.most);
}

const tooLong = (seconds: number) =>
  new Problem({
    status: 429,
    code: 'queue-full',
    detail: `The queue is so long that lists and files have to wait; send this again after ${seconds} s.`,
    headers: { 'retry-after': `${seconds}` },
  });
