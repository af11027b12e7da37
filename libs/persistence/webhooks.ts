import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import { TEST_EVENT_TYPE, type WebhookEventType } from '#libs/contracts/index.js';
import { Webhook } from './entities/webhook.entity.js';
import { withTenant } from './with-tenant.js';

const MAX_WEBHOOKS = 20;
/** How long deliveries are signed with a secret that was replaced, too. */
const OVERLAP_HOURS = 24;

export type NewWebhook = Pick<Webhook, 'id' | 'url' | 'sealedSecret' | 'types'>;

/** What is given replaces what was. */
export interface WebhookChanges {
  url?: string;
  types?: readonly WebhookEventType[];
  enabled?: boolean;
}

export interface Backlog {
  pending: number;
  failing: number;
  oldestPendingAt: Date | null;
}

/** The webhooks of a tenant. */
@Injectable()
export class Webhooks {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  list(tenantId: string): Promise<Webhook[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.find(Webhook, { where: { tenantId }, order: { createdAt: 'ASC', id: 'ASC' } }),
    );
  }

  async find(tenantId: string, id: string): Promise<Webhook | undefined> {
    if (!isUuid(id)) return undefined;
    const found = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.findOneBy(Webhook, { tenantId, id }),
    );
    return found ?? undefined;
  }

  /** False when the tenant has as many as it may. */
  async create(tenantId: string, { id, url, sealedSecret, types }: NewWebhook): Promise<boolean> {
    const created = await this.query(tenantId, CREATE, [id, url, sealedSecret, types, MAX_WEBHOOKS]);
    return created.length > 0;
  }

  /** False when there is no such webhook. Enabling forgets why deliveries had disabled it. */
  async change(tenantId: string, id: string, { url, types, enabled }: WebhookChanges): Promise<boolean> {
    if (!isUuid(id)) return false;
    const parameters = [id, url ?? null, types ?? null, enabled ?? null];
    return (await this.query(tenantId, CHANGE, parameters)).length > 0;
  }

  /** Replaces the secret; the one before it is used beside it for a day. False when there is no such webhook. */
  async rotateSecret(tenantId: string, id: string, sealedSecret: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return (await this.query(tenantId, ROTATE, [id, sealedSecret, OVERLAP_HOURS])).length > 0;
  }

  /** Deletes a webhook and its deliveries; false when there is none. */
  async remove(tenantId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return (await this.query(tenantId, REMOVE, [id])).length > 0;
  }

  /** What is still to be delivered, and how many enabled webhooks fail. */
  async backlog(tenantId: string): Promise<Backlog> {
    const [backlog] = await this.query<Backlog>(tenantId, BACKLOG, []);
    return backlog!;
  }

  /** Writes a test event for one webhook, due at once; answers its id. */
  async test(tenantId: string, id: string): Promise<string> {
    const [row] = await this.query<{ eventId: string }>(tenantId, TEST, [
      id,
      TEST_EVENT_TYPE,
      JSON.stringify({ webhookId: id }),
    ]);
    return row!.eventId;
  }

  private query<Row>(tenantId: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.query<Row[]>(sql, [tenantId, ...parameters]),
    );
  }
}

const CREATE = `
  INSERT INTO webhooks (tenant_id, id, url, sealed_secret, types)
  SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM webhooks WHERE tenant_id = $1) < $6
  RETURNING id
`;

const CHANGE = `
  WITH changed AS (
    UPDATE webhooks
    SET url = coalesce($3, url),
      types = coalesce($4, types),
      enabled = coalesce($5, enabled),
      disabled_reason = CASE WHEN $5::boolean IS NULL THEN disabled_reason END,
      failing_since = CASE WHEN $5::boolean IS TRUE THEN NULL ELSE failing_since END
    WHERE tenant_id = $1 AND id = $2
    RETURNING id
  )
  SELECT id FROM changed
`;

const ROTATE = `
  WITH rotated AS (
    UPDATE webhooks
    SET sealed_secret = $3, previous_secret = sealed_secret, previous_until = now() + $4 * interval '1 hour'
    WHERE tenant_id = $1 AND id = $2
    RETURNING id
  )
  SELECT id FROM rotated
`;

const REMOVE = `
  WITH removed AS (DELETE FROM webhooks WHERE tenant_id = $1 AND id = $2 RETURNING id),
  undelivered AS (DELETE FROM webhook_deliveries WHERE tenant_id = $1 AND webhook_id = $2)
  SELECT id FROM removed
`;

const BACKLOG = `
  SELECT count(*)::int AS pending, min(event.created_at) AS "oldestPendingAt",
    (SELECT count(*)::int FROM webhooks
      WHERE tenant_id = $1 AND enabled AND failing_since IS NOT NULL) AS failing
  FROM webhook_deliveries AS delivery
  JOIN outbox AS event ON event.tenant_id = delivery.tenant_id AND event.id = delivery.event_id
  WHERE delivery.tenant_id = $1 AND delivery.next_attempt_at IS NOT NULL
`;

const TEST = `
  WITH event AS (INSERT INTO outbox (tenant_id, type, data) VALUES ($1, $3, $4) RETURNING id)
  INSERT INTO webhook_deliveries (tenant_id, webhook_id, event_id)
  SELECT $1, $2, id FROM event
  RETURNING event_id AS "eventId"
`;
