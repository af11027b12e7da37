/** The broker user of the tenant `acme` is `tenant.acme`; users of other names speak for nobody. */
export const TENANT_USER_PREFIX = 'tenant.';

/** What the id of a tenant looks like. */
export const TENANT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * The tenant that a message on the public queue speaks for, by the AMQP `user-id` that the broker has checked; without
 * one `anonymousTenant`, if there is any. Undefined for a user of any other name.
 */
export function tenantOfSender(sender: string | undefined, anonymousTenant?: string): string | undefined {
  if (sender === undefined) return anonymousTenant;
  if (!sender.startsWith(TENANT_USER_PREFIX)) return undefined;
  const id = sender.slice(TENANT_USER_PREFIX.length);
  return TENANT_ID.test(id) ? id : undefined;
}
