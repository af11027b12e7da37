import 'reflect-metadata';
import { readEnv, StartupError } from '#libs/runtime/env.js';
import { hashSecret, newApiKey } from './api-key.js';
import { fail, ownerUrlOf } from './command.js';
import { ensureTenant } from './ensure-tenant.js';
import { withOwner } from './with-owner.js';
import { withTenant } from './with-tenant.js';

async function createApiKey(tenantId: string | undefined, name = 'default'): Promise<string> {
  if (!tenantId || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(tenantId))
    throw new StartupError('Usage: npm run api-key -- TENANT [NAME]; TENANT is a-z, 0-9 and hyphens');
  const env = readEnv();
  const { id, secret, key } = newApiKey();
  await withOwner(ownerUrlOf(env), async (dataSource) => {
    const { defaultCountry: country, defaultTimeZone: timeZone } = env;
    await ensureTenant(dataSource, { id: tenantId, country, timeZone });
    await withTenant(dataSource, tenantId, (manager) =>
      manager.query('INSERT INTO api_keys (id, tenant_id, secret_sha256, name) VALUES ($1, $2, $3, $4)', [
        id,
        tenantId,
        hashSecret(secret),
        name,
      ]),
    );
  });
  return key;
}

try {
  process.stdout.write(`${await createApiKey(process.argv[2], process.argv[3])}\n`);
} catch (failure) {
  fail(failure);
}
