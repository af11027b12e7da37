// Makes the passwords and keys of a fresh installation, and hands each container only its own.
// Usage: node credentials.mjs FOLDER [TENANTS], TENANTS as acme,other: those that get a broker user to hand in SMS as.
// FOLDER/credentials.json keeps everything; FOLDER/<reader> is what one container mounts, FOLDER/tenants/<id> what a producer does.
// Starting again changes nothing that exists: only what is missing is made, then all files are written anew.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TENANT_ID } from '../dist/libs/contracts/bulk-sender.js';
import { rabbitmqDefinitions, SCALER, SERVICE_USERS, tenantUser } from './rabbitmq-definitions.mjs';

// The first owns the database and its tables; the others are logins that own nothing.
const DATABASE_USERS = ['spendsense', 'gateway', 'ingest', 'masking', 'history'];

const secret = () => randomBytes(32).toString('base64url');
const freshKeyring = () => ({ current: 'k1', keys: { k1: secret() } });
const passwordsOf = (users, kept = {}) =>
  Object.fromEntries(users.map((user) => [user, kept[user] ?? secret()]));

/** Fills what an earlier version, or nobody, has made yet. */
const complete = (kept = {}) => ({
  sealing: kept.sealing ?? freshKeyring(),
  masking: kept.masking ?? freshKeyring(),
  webhook: kept.webhook ?? freshKeyring(),
  broker: passwordsOf([...SERVICE_USERS, SCALER, ...tenants.map(tenantUser)], kept.broker),
  database: passwordsOf(DATABASE_USERS, kept.database),
});

/** Who gets which file; a container that is not named here gets nothing. */
function filesOf({ sealing, masking, webhook, broker, database }) {
  const brokerUrl = (user) => `amqp://${user}:${broker[user]}@rabbitmq:5672/spendsense`;
  const databaseUrl = (user) => `postgres://${user}:${database[user]}@postgres:5432/spendsense`;
  const withSeals = (user) => ({
    'broker-url': brokerUrl(user),
    'database-url': databaseUrl(user),
    'sealing-keys.json': JSON.stringify(sealing),
  });
  return {
    postgres: { 'owner-password': database.spendsense },
    rabbitmq: { 'definitions.json': JSON.stringify(rabbitmqDefinitions(broker), null, 2) },
    migrate: {
      'database-url': databaseUrl('spendsense'),
      'gateway-password': database.gateway,
      'ingest-password': database.ingest,
      'masking-password': database.masking,
      'history-password': database.history,
    },
    gateway: { ...withSeals('gateway'), 'webhook-keys.json': JSON.stringify(webhook) },
    ingest: withSeals('ingest'),
    masking: { ...withSeals('masking'), 'masking-keys.json': JSON.stringify(masking) },
    features: { 'broker-url': brokerUrl('features') },
    inference: { 'broker-url': brokerUrl('inference') },
    history: {
      'broker-url': brokerUrl('history'),
      'database-url': databaseUrl('history'),
      'webhook-keys.json': JSON.stringify(webhook),
    },
    scaler: { 'broker-url': brokerUrl('scaler') },
    ...Object.fromEntries(
      tenants.map((tenant) => [join('tenants', tenant), { 'broker-url': brokerUrl(tenantUser(tenant)) }]),
    ),
  };
}

/** A reader sees the old file or the new one, never half of one. */
function write(path, text, mode) {
  rmSync(`${path}.new`, { force: true });
  writeFileSync(`${path}.new`, text, { mode, flush: true });
  renameSync(`${path}.new`, path);
}

function readKept(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Fresh passwords would lock everybody out of the old data; what the parser says would quote the file.
    return stop(`${path} is damaged; restore it, or remove all volumes to start over`);
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [folder, tenantList = ''] = process.argv.slice(2);
if (!folder) stop('Usage: node credentials.mjs FOLDER [TENANTS]');
const tenants = tenantList.split(',').filter(Boolean);
const odd = tenants.filter((tenant) => !TENANT_ID.test(tenant));
if (odd.length) stop(`No ids of tenants (a-z, 0-9 and hyphens): ${odd.join(', ')}`);
const store = join(folder, 'credentials.json');
const kept = readKept(store);
const credentials = complete(kept);
write(store, JSON.stringify(credentials, null, 2), 0o400);
for (const [reader, files] of Object.entries(filesOf(credentials))) {
  mkdirSync(join(folder, reader), { recursive: true });
  // Every container runs as another user; who mounts the folder is what limits who reads it.
  for (const [name, text] of Object.entries(files)) write(join(folder, reader, name), text, 0o444);
}
process.stdout.write(`Credentials ${kept ? 'were there already' : 'of a fresh installation were made'}.\n`);
