import { Injectable } from '@nestjs/common';
import { PipelineQueues, type QueueState } from '#libs/messaging/pipeline-queues.js';
import { DeadLetters } from '#libs/persistence/dead-letters.js';
import { Webhooks } from '#libs/persistence/webhooks.js';
import { Env } from '#libs/runtime/env.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { readModels } from '../catalogue/read-models.js';
import { describeServices, summarise } from './describe-services.js';
import type { ModelInUseDto, StatusDto, WebhookBacklogDto } from './status.dto.js';

/** However many look at the status, the broker is asked once a second. */
const TRUSTED_MS = 1000;

/** Gathers what the gateway can know of the whole system; what does not answer is left out, and named. */
@Injectable()
export class StatusReader {
  private last: { at: number; queues: Promise<QueueState[] | undefined> } | undefined;

  constructor(
    private readonly env: Env,
    private readonly readiness: Readiness,
    private readonly queues: PipelineQueues,
    private readonly webhooks: Webhooks,
    private readonly letters: DeadLetters,
  ) {}

  async read(tenantId: string): Promise<StatusDto> {
    const [{ checks }, queues, model, webhooks, deadLetters] = await Promise.all([
      this.readiness.report(),
      this.readQueues(),
      this.readModel(),
      this.readBacklog(tenantId),
      this.letters.count(tenantId).catch(() => null),
    ]);
    const { database = 'not connected', broker = 'not connected' } = checks;
    const services = describeServices({ database, broker, queues });
    return {
      ...summarise(services),
      checkedAt: new Date().toISOString(),
      services,
      queues: queues ?? null,
      deadLetters,
      model,
      webhooks,
    };
  }

  private readQueues(): Promise<QueueState[] | undefined> {
    if (!this.last || performance.now() - this.last.at > TRUSTED_MS)
      this.last = { at: performance.now(), queues: this.queues.read().catch(() => undefined) };
    return this.last.queues;
  }

  private async readModel(): Promise<ModelInUseDto | null> {
    const found = await readModels(this.env.modelsDir, this.env.model).catch(() => undefined);
    const [name, version] = found?.current.split('@') ?? [];
    return name && version ? { name, version } : null;
  }

  private async readBacklog(tenantId: string): Promise<WebhookBacklogDto | null> {
    const backlog = await this.webhooks.backlog(tenantId).catch(() => undefined);
    if (!backlog) return null;
    return { ...backlog, oldestPendingAt: backlog.oldestPendingAt?.toISOString() ?? null };
  }
}
