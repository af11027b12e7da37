import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WebhookEventType } from '#libs/contracts/index.js';
import { dayInZone } from '#libs/time-zone/zone-offset.js';
import { announce, type WebhookEvent } from './announce.js';
import { withDispatcher, withTenant } from './with-tenant.js';

/** Events that no statement makes happen: somebody has to look. */
export const WATCHED_TYPES = [
  'anomaly.detected',
  'budget.projected-over',
] as const satisfies WebhookEventType[];
export type WatchedType = (typeof WATCHED_TYPES)[number];

/** A tenant to look at. */
export interface Watched {
  tenantId: string;
  /** What its webhooks ask for. */
  types: WatchedType[];
  /** Changes with whatever there may be news of: transactions, budgets, what is asked for, the tenant's day. */
  state: string;
}

/** Something to announce once. */
export interface Fact extends WebhookEvent {
  type: WatchedType;
  /** What it is remembered by; unique within its type. */
  subject: string;
  /** Whether one of these subjects of its type says the same. */
  isKnown: (told: readonly string[]) => boolean;
}

/** Longer than a look may take; a process that dies meanwhile leaves its tenant due again after it. */
const LEASE_MS = 300_000;

/** Which tenants to look at for news, and what was announced; several processes may share the work. */
@Injectable()
export class Watches {
  constructor(private readonly dataSource: DataSource) {}

  /** Tenants that changed since they were looked at, and that nobody is looking at; in random order, to spread replicas. */
  async due(): Promise<Watched[]> {
    const wanting = await withDispatcher(this.dataSource, (manager) =>
      manager.query<Wanting[]>(WANTING, [WATCHED_TYPES]),
    );
    const now = Date.now();
    return wanting.flatMap(({ tenantId, types, changes, timeZone, seen }) => {
      // Not by PostgreSQL: one tenant's zone that it does not know would fail the question for all.
      const state = `${changes} ${dayInZone(now, timeZone)}`;
      return state === seen ? [] : [{ tenantId, types, state }];
    });
  }

  /** False when somebody else is looking, or has meanwhile. */
  async lease({ tenantId, state }: Watched): Promise<boolean> {
    const leased: unknown[] = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(LEASE, [tenantId, state, LEASE_MS]),
    );
    return leased.length > 0;
  }

  /** Announces what is news, and ends the lease; nothing where the tenant was erased meanwhile. */
  async finish({ tenantId, state }: Watched, facts: readonly Fact[]): Promise<void> {
    await withTenant(this.dataSource, tenantId, async (manager) => {
      // Locks the row, so that of two whose leases overlapped the second knows what the first has told.
      const [, held]: [unknown, number] = await manager.query(FINISH, [tenantId, state]);
      if (held === 0) return;
      const told: Told[] = await manager.query(TOLD, [tenantId]);
      for (const fact of facts) {
        const { type, subject } = fact;
        if (fact.isKnown(told.filter((each) => each.type === type).map((each) => each.subject))) continue;
        await manager.query(REMEMBER, [tenantId, type, subject]);
        await announce(manager, fact);
      }
    });
  }
}

interface Wanting extends Omit<Watched, 'state'> {
  changes: string;
  timeZone: string;
  seen: string | null;
}

type Told = Pick<Fact, 'type' | 'subject'>;

const WANTING = `
  SELECT tenant.id AS "tenantId", wanting.types, tenant.time_zone AS "timeZone", watch.seen,
    concat_ws(' ', tenant.revision, tenant.month_start_day, wanting.types::text, (
      SELECT extract(epoch FROM max(updated_at)) FROM budgets WHERE tenant_id = tenant.id)) AS changes
  FROM (
    SELECT tenant_id, array_agg(DISTINCT type ORDER BY type) AS types
    FROM webhooks CROSS JOIN LATERAL unnest(webhooks.types) AS type
    WHERE enabled AND type = ANY ($1)
    GROUP BY tenant_id
  ) AS wanting
  JOIN tenants AS tenant ON tenant.id = wanting.tenant_id
  LEFT JOIN watches AS watch ON watch.tenant_id = wanting.tenant_id
  WHERE watch.leased_until IS NULL OR watch.leased_until <= now()
  ORDER BY random()
`;

const LEASE = `
  INSERT INTO watches (tenant_id, leased_until) VALUES ($1, now() + $3 * interval '1 millisecond')
  ON CONFLICT (tenant_id) DO UPDATE SET leased_until = excluded.leased_until
  WHERE watches.seen IS DISTINCT FROM $2 AND (watches.leased_until IS NULL OR watches.leased_until <= now())
  RETURNING tenant_id
`;

const FINISH = `UPDATE watches SET seen = $2, leased_until = NULL WHERE tenant_id = $1`;

const TOLD = `SELECT type, subject FROM announcements WHERE tenant_id = $1`;

const REMEMBER = `INSERT INTO announcements (tenant_id, type, subject) VALUES ($1, $2, $3)`;
