import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeliveryError } from '#libs/contracts/index.js';
import { withDispatcher, withTenant } from './with-tenant.js';

/** A delivery that is due, leased to whoever claimed it. */
export interface DueDelivery {
  tenantId: string;
  webhookId: string;
  eventId: string;
  /** Tries so far. */
  attempts: number;
  url: string;
  sealedSecret: string;
  /** The secret before the last rotation, while deliveries are signed with it, too. */
  previousSecret: string | null;
  type: string;
  data: Record<string, unknown>;
  createdAt: Date;
}

export interface Attempt {
  responseStatus?: number;
  /** None when the receiver took it. */
  error?: DeliveryError;
  /** Time until the next try, if there is to be one. */
  retryAfterMs?: number;
}

/** Longer than a try may take; a process that dies meanwhile leaves its deliveries due again after it. */
const LEASE_MS = 60_000;
const MAX_FAILING_DAYS = 5;
const KEPT_DAYS = 7;
/** Of one webhook at a time, so that none takes every place. */
const CLAIMED_PER_WEBHOOK = 8;
const SWEPT_AT_ONCE = 5000;

/** Deliveries of all tenants; several processes may take from it. */
@Injectable()
export class WebhookQueue {
  constructor(private readonly dataSource: DataSource) {}

  /** Leases up to `limit` due deliveries, of enabled webhooks other than the `busy` ones. */
  claim(limit: number, busy: readonly string[]): Promise<DueDelivery[]> {
    return withDispatcher(this.dataSource, (manager) =>
      manager.query<DueDelivery[]>(CLAIM, [limit, busy, CLAIMED_PER_WEBHOOK, LEASE_MS]),
    );
  }

  /** Writes what came of a try, unless somebody else has meanwhile; disables a webhook that is gone or only fails. */
  record(
    { tenantId, webhookId, eventId, attempts }: DueDelivery,
    { responseStatus, error, retryAfterMs }: Attempt,
  ): Promise<void> {
    const status = error ? (retryAfterMs === undefined ? 'failed' : 'pending') : 'delivered';
    const outcome = [attempts, status, retryAfterMs ?? null, responseStatus ?? null, error ?? null];
    const parameters = [tenantId, webhookId, eventId, ...outcome];
    return withTenant(this.dataSource, tenantId, async (manager) => {
      if (error) await manager.query(FAILED, [...parameters, responseStatus === 410, MAX_FAILING_DAYS]);
      else await manager.query(SUCCEEDED, parameters);
    });
  }

  /** Deletes events older than seven days with their deliveries, some thousands at a time. */
  async sweep(): Promise<void> {
    await withDispatcher(this.dataSource, (manager) => manager.query(SWEEP, [KEPT_DAYS, SWEPT_AT_ONCE]));
  }
}

// Webhooks in random order, so that each gets its turn when more is due than fits.
const CLAIM = `
  WITH due AS MATERIALIZED (
    SELECT delivery.tenant_id, delivery.webhook_id, delivery.event_id
    FROM (
      SELECT tenant_id, id FROM webhooks WHERE enabled AND id <> ALL ($2::uuid[]) ORDER BY random()
    ) AS webhook
    CROSS JOIN LATERAL (
      SELECT tenant_id, webhook_id, event_id FROM webhook_deliveries
      WHERE tenant_id = webhook.tenant_id AND webhook_id = webhook.id AND next_attempt_at <= now()
      ORDER BY next_attempt_at
      LIMIT $3
      FOR UPDATE SKIP LOCKED
    ) AS delivery
    LIMIT $1
  ), leased AS (
    UPDATE webhook_deliveries AS delivery
    SET next_attempt_at = now() + $4 * interval '1 millisecond'
    FROM due
    WHERE delivery.tenant_id = due.tenant_id AND delivery.webhook_id = due.webhook_id
      AND delivery.event_id = due.event_id
    RETURNING delivery.tenant_id, delivery.webhook_id, delivery.event_id, delivery.attempts
  )
  SELECT leased.tenant_id AS "tenantId", leased.webhook_id AS "webhookId", leased.event_id AS "eventId",
    leased.attempts, webhook.url, webhook.sealed_secret AS "sealedSecret",
    CASE WHEN webhook.previous_until > now() THEN webhook.previous_secret END AS "previousSecret", event.type, event.data,
    event.created_at AS "createdAt"
  FROM leased
  JOIN webhooks AS webhook ON webhook.tenant_id = leased.tenant_id AND webhook.id = leased.webhook_id
  JOIN outbox AS event ON event.tenant_id = leased.tenant_id AND event.id = leased.event_id
`;

const RECORD = `
  WITH recorded AS (
    UPDATE webhook_deliveries
    SET status = $5, attempts = attempts + 1, next_attempt_at = now() + $6 * interval '1 millisecond',
      last_attempt_at = now(), response_status = $7, error = $8
    WHERE tenant_id = $1 AND webhook_id = $2 AND event_id = $3 AND attempts = $4 AND status = 'pending'
    RETURNING tenant_id, webhook_id
  )
  UPDATE webhooks AS webhook
`;

const SUCCEEDED = `${RECORD}
  SET last_success_at = now(), failing_since = NULL
  FROM recorded
  WHERE webhook.tenant_id = recorded.tenant_id AND webhook.id = recorded.webhook_id
`;

const FAILED = `${RECORD}
  SET last_failure_at = now(),
    failing_since = coalesce(failing_since, now()),
    enabled = enabled AND NOT ($9 OR coalesce(failing_since < now() - $10 * interval '1 day', false)),
    disabled_reason = CASE
      WHEN NOT enabled THEN disabled_reason
      WHEN $9 THEN 'gone'
      WHEN failing_since < now() - $10 * interval '1 day' THEN 'only-failures'
    END
  FROM recorded
  WHERE webhook.tenant_id = recorded.tenant_id AND webhook.id = recorded.webhook_id
`;

const SWEEP = `
  DELETE FROM outbox
  WHERE (tenant_id, id) IN (
    SELECT tenant_id, id FROM outbox WHERE created_at < now() - $1 * interval '1 day' ORDER BY created_at LIMIT $2
  )
`;
