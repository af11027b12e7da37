import { UnprocessableError } from '#libs/messaging/errors.js';
import { DatabaseError } from '#libs/persistence/database-failure.js';
import { UnknownTenantError } from '#libs/persistence/unknown-tenant.error.js';

/** Says to the transport what a failure of the database means for the delivery; anything else is retried. */
export function asDeliveryFailure(failure: unknown): unknown {
  if (failure instanceof UnknownTenantError) return new UnprocessableError('unknown-tenant');
  if (failure instanceof DatabaseError && failure.isRejection) return new UnprocessableError('unprocessable');
  return failure;
}
