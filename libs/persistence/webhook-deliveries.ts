import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import type { DeliveryError } from '#libs/contracts/index.js';
import { withTenant } from './with-tenant.js';

/** How far an event is on its way to a webhook. */
export interface WebhookDelivery {
  eventId: string;
  type: string;
  data: Record<string, unknown>;
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
  /** Only while pending. */
  nextAttemptAt: Date | null;
  lastAttemptAt: Date | null;
  /** What the receiver answered last, if it did. */
  responseStatus: number | null;
  error: DeliveryError | null;
  createdAt: Date;
}

/** What became of the events of the last seven days, by webhook. */
@Injectable()
export class WebhookDeliveries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; `next` is the cursor of the following page. */
  async page(
    tenantId: string,
    webhookId: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<{ items: WebhookDelivery[]; next?: string }> {
    const rows = await this.read(tenantId, PAGE, [webhookId, cursor ?? null, limit + 1]);
    const items = rows.slice(0, limit);
    return rows.length > limit ? { items, next: items.at(-1)!.eventId } : { items };
  }

  async find(tenantId: string, webhookId: string, eventId: string): Promise<WebhookDelivery | undefined> {
    return (await this.read(tenantId, FIND, [webhookId, eventId]))[0];
  }

  /** Makes a delivery due at once, with all its tries; false when there is none. */
  async replay(tenantId: string, webhookId: string, eventId: string): Promise<boolean> {
    if (!isUuid(webhookId) || !isUuid(eventId)) return false;
    const replayed = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<unknown[]>(REPLAY, [tenantId, webhookId, eventId]),
    );
    return replayed.length > 0;
  }

  private async read(tenantId: string, sql: string, parameters: unknown[]): Promise<WebhookDelivery[]> {
    if (!isUuid(parameters[0])) return [];
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<WebhookDelivery[]>(sql, [tenantId, ...parameters]),
    );
  }
}

const SELECT = `
  SELECT event.id AS "eventId", event.type, event.data, event.created_at AS "createdAt", delivery.status,
    delivery.attempts, delivery.next_attempt_at AS "nextAttemptAt", delivery.last_attempt_at AS "lastAttemptAt",
    delivery.response_status AS "responseStatus", delivery.error
  FROM webhook_deliveries AS delivery
  JOIN outbox AS event ON event.tenant_id = delivery.tenant_id AND event.id = delivery.event_id
  WHERE delivery.tenant_id = $1 AND delivery.webhook_id = $2
`;

// Ids of events grow with time.
const PAGE = `${SELECT}
  AND ($3::uuid IS NULL OR delivery.event_id < $3)
  ORDER BY delivery.event_id DESC
  LIMIT $4
`;

const FIND = `${SELECT} AND delivery.event_id = $3`;

const REPLAY = `
  WITH replayed AS (
    UPDATE webhook_deliveries SET status = 'pending', attempts = 0, next_attempt_at = now()
    WHERE tenant_id = $1 AND webhook_id = $2 AND event_id = $3
    RETURNING event_id
  )
  SELECT event_id FROM replayed
`;
