import 'reflect-metadata';
import { TENANT_ID } from '#libs/contracts/index.js';
import { readEnv, StartupError } from '#libs/runtime/env.js';
import { ApiKeys } from './api-keys.js';
import { fail, ownerUrlOf } from './command.js';
import { ensureTenant } from './ensure-tenant.js';
import { withOwner } from './with-owner.js';

async function createApiKey(tenantId: string | undefined, name = 'default'): Promise<string> {
  if (!tenantId || !TENANT_ID.test(tenantId))
    throw new StartupError('Usage: npm run api-key -- TENANT [NAME]; TENANT is a-z, 0-9 and hyphens');
  const env = readEnv();
  return withOwner(ownerUrlOf(env), async (dataSource) => {
    const { defaultCountry: country, defaultTimeZone: timeZone } = env;
    await ensureTenant(dataSource, { id: tenantId, country, timeZone });
    const made = await new ApiKeys(dataSource).create(tenantId, name);
    if (!made) throw new StartupError(`${tenantId} has as many API keys as it may; revoke one first.`);
    return made.key;
  });
}

try {
  process.stdout.write(`${await createApiKey(process.argv[2], process.argv[3])}\n`);
} catch (failure) {
  fail(failure);
}
