import type { BulkDelivery } from '#libs/contracts/index.js';
import { UnprocessableError } from '#libs/messaging/errors.js';

/** What a delivery on the bulk queue asks for; its items are still to be validated. */
export interface Delivery {
  tenantId: string;
  /** The producer's name of the delivery: sent again under the same name, it counts once. */
  id?: string;
  items: readonly unknown[];
}

const TENANT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MAX_ID_LENGTH = 255;

/** Reads `{ tenant, id?, items: [...] }` or one SMS `{ tenant, id?, text, ... }`; throws `UnprocessableError`. */
export function readDelivery(body: BulkDelivery, maxItems: number): Delivery {
  const { tenant, id, ...rest } = body;
  if (typeof tenant !== 'string') throw new UnprocessableError('invalid-body');
  // A tenant cannot have such an id, so nobody needs to look.
  if (!TENANT_ID.test(tenant)) throw new UnprocessableError('unknown-tenant');
  return { tenantId: tenant, ...readId(id), items: readItems(rest, maxItems) };
}

function readId(id: unknown): { id?: string } {
  if (id === undefined || id === null) return {};
  if (typeof id === 'string' && id.length > 0 && id.length <= MAX_ID_LENGTH) return { id };
  throw new UnprocessableError('invalid-body');
}

function readItems(rest: Record<string, unknown>, maxItems: number): readonly unknown[] {
  if (!Object.hasOwn(rest, 'items')) return [rest];
  const { items, ...others } = rest;
  if (!Array.isArray(items) || !items.length || Object.keys(others).length) {
    throw new UnprocessableError('invalid-body');
  }
  if (items.length > maxItems) throw new UnprocessableError('too-large');
  return items;
}
