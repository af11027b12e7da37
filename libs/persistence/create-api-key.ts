import 'reflect-metadata';
import { TENANT_ID } from '#libs/contracts/index.js';
import { isScope, type Scope, SCOPES } from '#libs/contracts/scopes.js';
import { readEnv, StartupError } from '#libs/runtime/env.js';
import { ApiKeys } from './api-keys.js';
import { fail, ownerUrlOf } from './command.js';
import { ensureTenant } from './ensure-tenant.js';
import { withOwner } from './with-owner.js';

async function createApiKey(
  tenantId: string | undefined,
  name = 'default',
  scopes?: string,
): Promise<string> {
  if (!tenantId || !TENANT_ID.test(tenantId))
    throw new StartupError(
      'Usage: npm run api-key -- TENANT [NAME [SCOPES]]; TENANT is a-z, 0-9 and hyphens, SCOPES as read,write',
    );
  const env = readEnv();
  return withOwner(ownerUrlOf(env), async (dataSource) => {
    const { defaultCountry: country, defaultTimeZone: timeZone } = env;
    await ensureTenant(dataSource, { id: tenantId, country, timeZone });
    const made = await new ApiKeys(dataSource).create(tenantId, name, readScopes(scopes));
    if (!made) throw new StartupError(`${tenantId} has as many API keys as it may; revoke one first.`);
    return made.key;
  });
}

function readScopes(list: string | undefined): readonly Scope[] {
  if (list === undefined) return SCOPES;
  const scopes = list.split(',').filter(isScope);
  if (scopes.length !== list.split(',').length)
    throw new StartupError(`SCOPES must be some of ${SCOPES.join(', ')}, joined by commas.`);
  return scopes;
}

try {
  process.stdout.write(`${await createApiKey(process.argv[2], process.argv[3], process.argv[4])}\n`);
} catch (failure) {
  fail(failure);
}
