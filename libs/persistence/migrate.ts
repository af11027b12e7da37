import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type Env, readEnv } from '#libs/runtime/env.js';
import { fail, ownerUrlOf } from './command.js';
import type { Login, ServiceRole } from './ensure-login.js';
import { partition, unpartition } from './partitioning.js';
import { prepareDatabase } from './prepare-database.js';
import { withOwner } from './with-owner.js';

/** The logins whose passwords are set; each is a member of its own service's role only. */
function loginsOf({ gatewayPassword, ingestPassword, maskingPassword, historyPassword }: Env): Login[] {
  const passwords = {
    gateway: gatewayPassword,
    ingest: ingestPassword,
    masking: maskingPassword,
    history: historyPassword,
  };
  return Object.entries(passwords).flatMap(([user, password]) =>
    password ? [{ user, password, roles: [`spendsense_${user}` as ServiceRole] }] : [],
  );
}

try {
  // Neither leaves `transactions` as it is.
  const { values } = parseArgs({ options: { partition: { type: 'boolean' } }, allowNegative: true });
  const env = readEnv();
  const logins = loginsOf(env);
  await prepareDatabase(ownerUrlOf(env), env, logins);
  if (values.partition !== undefined)
    await withOwner(ownerUrlOf(env), values.partition ? partition : unpartition);
  const users = logins.map(({ user }) => user).join(', ') || 'none given';
  process.stdout.write(`The database is up to date. Logins: ${users}.\n`);
} catch (failure) {
  fail(failure);
}
