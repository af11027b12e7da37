import 'reflect-metadata';
import { type Env, readEnv } from '#libs/runtime/env.js';
import { fail, ownerUrlOf } from './command.js';
import type { Login, ServiceRole } from './ensure-login.js';
import { prepareDatabase } from './prepare-database.js';

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
  const env = readEnv();
  const logins = loginsOf(env);
  await prepareDatabase(ownerUrlOf(env), env, logins);
  const users = logins.map(({ user }) => user).join(', ') || 'none given';
  process.stdout.write(`The database is up to date. Logins: ${users}.\n`);
} catch (failure) {
  fail(failure);
}
