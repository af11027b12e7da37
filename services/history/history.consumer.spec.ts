import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SCHEMA_VERSION } from '#libs/contracts/index.js';
import { DependencyDownError, UnprocessableError } from '#libs/messaging/errors.js';
import { DatabaseDownError, DatabaseError } from '#libs/persistence/database-failure.js';
import { UnknownTenantError } from '#libs/persistence/unknown-tenant.error.js';
import { HistoryConsumer } from './history.consumer.js';

const chunk = {
  version: SCHEMA_VERSION,
  chunkId: randomUUID(),
  tenantId: 'local',
  items: [],
  stage: 'sms.masked',
  reason: 'unprocessable' as const,
  model: 'test@1',
  locale: { country: 'IN', timeZone: 'Asia/Kolkata' },
};

/** A consumer whose database fails as told. */
function consumerWith(failure: unknown) {
  const fail = () => Promise.reject(failure);
  return new HistoryConsumer({ store: fail, fail } as unknown as ConstructorParameters<
    typeof HistoryConsumer
  >[0]);
}

describe('the history consumer', () => {
  const unknown = new Error('other');
  it.each([
    ['pauses when PostgreSQL is down', new DatabaseDownError('53100'), DependencyDownError],
    ['gives up on an unknown tenant', new UnknownTenantError(), new UnprocessableError('unknown-tenant')],
    ['gives up on a refused value', new DatabaseError('23514'), new UnprocessableError('unprocessable')],
    ['has a conflict that will not end retried', new DatabaseError('40P01'), new DatabaseError('40P01')],
    ['has anything else retried', unknown, unknown],
  ])('%s', async (_name, failure, told) => {
    const consumer = consumerWith(failure);
    await expect(consumer.onTransactionsClassified(chunk)).rejects.toThrow(told);
    await expect(consumer.onChunkFailed(chunk)).rejects.toThrow(told);
  });
});
