import type { EntityManager } from 'typeorm';
import type { WebhookEventType } from '#libs/contracts/index.js';

/** A fact for webhooks. `data` goes to the receiver as it is: masked facts only, money as decimal strings. */
export interface WebhookEvent {
  type: WebhookEventType;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Writes an event in the transaction of `manager` (that of `withTenant`), so that it is told if the fact was stored and
 * only then. Writes nothing where no webhook asks for its type. `submission.completed` is written by a trigger.
 */
export async function announce(manager: EntityManager, { type, data }: WebhookEvent): Promise<void> {
  await manager.query(ANNOUNCE, [type, JSON.stringify(data)]);
}

const ANNOUNCE = `
  INSERT INTO outbox (tenant_id, type, data)
  SELECT current_setting('app.tenant_id'), $1, $2::jsonb
  WHERE EXISTS (SELECT FROM webhooks
    WHERE tenant_id = current_setting('app.tenant_id') AND enabled AND $1 = ANY (types))
`;
