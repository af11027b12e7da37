// Writes the files that a service reads its keys and addresses from, out of the environment of a one-shot beside it: there
// an orchestrator can put secrets, here nobody else sees them. Usage: node write-credentials.mjs FOLDER
//   broker-url          BROKER_ENDPOINT (amqps://host:port), BROKER_VHOST, BROKER_USER, BROKER_PASSWORD
//   database-url        DATABASE_HOST, DATABASE_PORT, DATABASE_NAME, DATABASE_USER, DATABASE_PASSWORD, by verified TLS
//   database-ca.pem     DATABASE_CA, the certificates (PEM) that the database's must come from
//   sealing-keys.json   SEALING_KEYS, as { "current": "k1", "k1": "<43 characters>" }; also MASKING_KEYS, WEBHOOK_KEYS
// What is not given is not written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const given = process.env;

function need(name) {
  return given[name] || stop(`${name} must be set`);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function brokerUrl() {
  const url = new URL(need('BROKER_ENDPOINT'));
  url.username = need('BROKER_USER');
  url.password = need('BROKER_PASSWORD');
  url.pathname = `/${need('BROKER_VHOST')}`;
  return url.href;
}

function databaseUrl(authority) {
  const url = new URL(
    `postgres://${need('DATABASE_HOST')}:${need('DATABASE_PORT')}/${need('DATABASE_NAME')}`,
  );
  url.username = need('DATABASE_USER');
  url.password = need('DATABASE_PASSWORD');
  url.searchParams.set('sslmode', 'verify-full');
  if (given.DATABASE_CA) url.searchParams.set('sslrootcert', authority);
  return url.href;
}

/** A secret store makes flat values only. */
function keyFile(name) {
  try {
    const { current, ...keys } = JSON.parse(need(name));
    return JSON.stringify({ current, keys });
  } catch {
    // A syntax error quotes the text around it, which may be a key.
    return stop(`${name} is not JSON such as { "current": "k1", "k1": "<43 characters>" }`);
  }
}

// Readers mount the folder here, wherever this process sees it.
const MOUNTED = '/run/credentials';
const [folder] = process.argv.slice(2);
if (!folder) stop('Usage: node write-credentials.mjs FOLDER');
const write = (name, text) => writeFileSync(join(folder, name), text, { mode: 0o400 });
if (given.BROKER_ENDPOINT) write('broker-url', brokerUrl());
if (given.DATABASE_HOST) write('database-url', databaseUrl(`${MOUNTED}/database-ca.pem`));
if (given.DATABASE_CA) write('database-ca.pem', given.DATABASE_CA);
for (const ring of ['sealing', 'masking', 'webhook']) {
  const name = `${ring.toUpperCase()}_KEYS`;
  if (given[name]) write(`${ring}-keys.json`, keyFile(name));
}
