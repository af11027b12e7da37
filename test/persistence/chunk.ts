import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type ClassifiedItem, type Fields, SCHEMA_VERSION } from '#libs/contracts/index.js';
import type { TransactionsClassified } from '#libs/contracts/index.js';
import { createDataSource } from '#libs/persistence/data-source.js';
import { StoredTenantKeys } from '#libs/persistence/stored-tenant-keys.js';
import { type NewSubmission, Submissions } from '#libs/persistence/submissions.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import type { TenantKeys } from '#libs/sealing/tenant-keys.js';

const FIELDS: Fields = {
  kind: 'transaction',
  kindReason: 'debit verb with an amount',
  direction: 'debit',
  isRefund: false,
  amount: '120.50',
  currency: 'INR',
  counterparty: null,
  merchant: 'Chai Point',
  fee: null,
  originalAmount: null,
  originalCurrency: null,
  account: '<ACCOUNT:q1w2e3>',
  instrument: 'account',
  bank: null,
  balance: null,
  limit: null,
  reference: null,
  occurredAt: null,
  channel: 'upi',
  doubts: [],
};

export type ItemChanges = Partial<Omit<ClassifiedItem, 'fields'>> & { fields?: Partial<Fields> };

/** A classified item; what matters to a test is named in `changes`. */
export function item(submissionId: string, index: number, changes: ItemChanges = {}): ClassifiedItem {
  return {
    itemId: randomUUID(),
    submissionId,
    index,
    text: `Rs 120.50 debited from <ACCOUNT:q1w2e3> to Chai Point, alert ${index}`,
    receivedAt: '2026-05-10T08:00:00.000Z',
    category: 'food_dining',
    confidence: 0.91,
    confidenceLevel: 'high',
    scores: [0.91, 0.09],
    needsReview: false,
    ...changes,
    fields: { ...FIELDS, ...changes.fields },
  };
}

export function chunk(items: ClassifiedItem[], tenantId = 'local'): TransactionsClassified {
  return {
    version: SCHEMA_VERSION,
    chunkId: randomUUID(),
    tenantId,
    items,
    locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
    model: 'test@1',
  };
}

/** Opens a connection as one of the logins of a test database. */
export function connect(url: string): Promise<DataSource> {
  return createDataSource({ url, poolSize: 8 }).initialize();
}

const MASTER: Keyring = { current: 'test', keys: new Map([['test', new Uint8Array(32).fill(1)]]) };
const keysOf = new WeakMap<DataSource, TenantKeys>();

/** Inserts submissions as intake does, with a key of their tenant. */
export function handIn(
  service: DataSource,
  tenantId: string,
  submissions: readonly NewSubmission[],
): Promise<void> {
  const keys = keysOf.get(service) ?? new StoredTenantKeys(service, MASTER);
  keysOf.set(service, keys);
  return keys.using(tenantId, ({ current }) =>
    new Submissions(service).insert(tenantId, submissions, current),
  );
}

/** Inserts a closed submission, as intake does before it publishes. */
export async function submission(gateway: DataSource, accepted: number, tenantId = 'local'): Promise<string> {
  const id = randomUUID();
  await handIn(gateway, tenantId, [{ id, source: 'rest', accepted, closed: true }]);
  return id;
}
