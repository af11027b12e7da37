import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_ROLES } from '#libs/persistence/ensure-login.js';
import { prepareDatabase } from '#libs/persistence/prepare-database.js';
import type { Env } from '#libs/runtime/env.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const LOGIN = 'embedded';

/**
 * Fills in what a newcomer has not set: a local tenant (on loopback only), key files and a PostgreSQL of our own.
 * Answers how to stop what was started.
 */
export async function prepareEmbedded(env: Env): Promise<() => Promise<void>> {
  if (LOOPBACK.includes(env.host)) env.anonymousTenant ??= 'local';
  env.sealingKeysFile ??= keyFile(env, 'sealing.json');
  env.maskingKeysFile ??= keyFile(env, 'masking.json');
  if (env.databaseUrl) return async () => {};

  const postgres = await startEmbeddedPostgres(env.dataDir);
  const password = randomBytes(24).toString('base64url');
  await prepareDatabase(postgres.ownerUrl, env, [{ user: LOGIN, password, roles: SERVICE_ROLES }]);
  const url = new URL(postgres.ownerUrl);
  url.username = LOGIN;
  url.password = password;
  env.databaseUrl = url.href;
  return () => postgres.stop();
}

function keyFile({ dataDir }: Env, name: string): string {
  const file = join(dataDir, 'keys', name);
  if (!existsSync(file)) createKeyring(file);
  return file;
}
