import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareForEmbedded } from '#libs/persistence/prepare-database.js';
import type { Env } from '#libs/runtime/env.js';
import { createKeyring } from '#libs/sealing/keyring.js';
import { lockDataDir } from './data-dir-lock.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Fills in what a newcomer has not set: a local tenant (on loopback only), key files and a PostgreSQL of our own.
 * Answers how to stop what was started.
 */
export async function prepareEmbedded(env: Env): Promise<() => Promise<void>> {
  if (LOOPBACK.includes(env.host)) env.anonymousTenant ??= 'local';
  env.sealingKeysFile ??= keyFile(env, 'sealing.json');
  env.maskingKeysFile ??= keyFile(env, 'masking.json');
  env.webhookKeysFile ??= keyFile(env, 'webhook.json');
  const database = env.databaseUrl ? await useGiven(env) : await startEmbeddedPostgres(env.dataDir);
  env.databaseUrl = await prepareForEmbedded(database.ownerUrl, env);
  return () => database.stop();
}

/** DATABASE_URL is the owner's here: the schema and a login for this process are made with it, as in our own server. */
async function useGiven({ databaseUrl, dataDir }: Env) {
  await mkdir(dataDir, { recursive: true });
  return { ownerUrl: databaseUrl!, stop: await lockDataDir(dataDir) };
}

function keyFile({ dataDir }: Env, name: string): string {
  const file = join(dataDir, 'keys', name);
  if (!existsSync(file)) createKeyring(file);
  return file;
}
