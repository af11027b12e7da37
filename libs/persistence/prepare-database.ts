import { randomBytes } from 'node:crypto';
import type { Env } from '#libs/runtime/env.js';
import { ensureLogin, SERVICE_ROLES, type Login } from './ensure-login.js';
import { ensureTenant } from './ensure-tenant.js';
import { runMigrations, withOwner } from './with-owner.js';

type Prepared = Pick<Env, 'anonymousTenant' | 'defaultCountry' | 'defaultTimeZone'>;

/** Migrates, makes the logins, and creates the tenant that requests without a key act as. */
export function prepareDatabase(ownerUrl: string, env: Prepared, logins: readonly Login[]): Promise<void> {
  return withOwner(ownerUrl, async (dataSource) => {
    await runMigrations(dataSource);
    for (const login of logins) await ensureLogin(dataSource, login);
    const { anonymousTenant: id, defaultCountry: country, defaultTimeZone: timeZone } = env;
    if (id) await ensureTenant(dataSource, { id, country, timeZone });
  });
}

/** As `prepareDatabase`, for a process that is every service at once; resolves to the URL that it connects with. */
export async function prepareForEmbedded(ownerUrl: string, env: Prepared): Promise<string> {
  const login = {
    user: loginFor(ownerUrl),
    password: randomBytes(24).toString('base64url'),
    roles: SERVICE_ROLES,
  };
  await prepareDatabase(ownerUrl, env, [login]);
  return urlOf(ownerUrl, login);
}

const LONGEST_NAME = 63;

/** Roles belong to the whole server, where another database may have a process of its own, and whose owner has a name, too. */
function loginFor(ownerUrl: string): string {
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  return `spendsense_in_${database}`.slice(0, LONGEST_NAME);
}

/** The same server and database as another user. */
export function urlOf(ownerUrl: string, { user, password }: Pick<Login, 'user' | 'password'>): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.href;
}
