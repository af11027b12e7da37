import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeTls } from '#libs/persistence/database-tls.js';
import { readKeyring } from '#libs/sealing/keyring.js';

const run = promisify(execFile);
const KEY = 'A'.repeat(43);
const BROKER = {
  BROKER_ENDPOINT: 'amqps://b-1.mq.example.com:5671',
  BROKER_VHOST: 'spendsense',
  BROKER_USER: 'masking',
  BROKER_PASSWORD: 'pass/word@1',
};
const DATABASE = {
  DATABASE_HOST: 'db.example.com',
  DATABASE_PORT: '5432',
  DATABASE_NAME: 'spendsense',
  DATABASE_USER: 'gateway',
  DATABASE_PASSWORD: 'secret?&#',
  DATABASE_CA: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
};

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'spendsense-fargate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (env: Record<string, string>) =>
  run(process.execPath, ['deploy/write-credentials.mjs', folder], { env });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('write-credentials', () => {
  it('writes what is given and nothing else, for its own user only', async () => {
    await write({ ...BROKER, SEALING_KEYS: JSON.stringify({ current: 'k1', k1: KEY }) });
    expect(readdirSync(folder).toSorted()).toEqual(['broker-url', 'sealing-keys.json']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o400);
  });

  it('puts user, password and virtual host into the address of the broker', async () => {
    await write(BROKER);
    const url = new URL(read('broker-url'));
    expect([url.protocol, url.host, url.pathname]).toEqual([
      'amqps:',
      'b-1.mq.example.com:5671',
      '/spendsense',
    ]);
    expect([url.username, decodeURIComponent(url.password)]).toEqual(['masking', 'pass/word@1']);
  });

  it('makes an address of the database that verifies its certificate by the authority beside it', async () => {
    await write(DATABASE);
    expect(read('database-ca.pem')).toBe(DATABASE.DATABASE_CA);
    const given = new URL(read('database-url'));
    expect(decodeURIComponent(given.password)).toBe('secret?&#');
    expect(given.searchParams.get('sslrootcert')).toBe('/run/credentials/database-ca.pem');
    given.searchParams.set('sslrootcert', join(folder, 'database-ca.pem'));
    const { url, ssl } = takeTls(given.href);
    expect(ssl).toMatchObject({ ca: DATABASE.DATABASE_CA });
    expect(new URL(url).host).toBe('db.example.com:5432');
  });

  it('makes key files that services read', async () => {
    const rotated = JSON.stringify({ current: 'k2', k1: KEY, k2: 'B'.repeat(43) });
    await write({ SEALING_KEYS: rotated, WEBHOOK_KEYS: JSON.stringify({ current: 'k1', k1: KEY }) });
    const { current, keys } = readKeyring(join(folder, 'sealing-keys.json'));
    expect([current, [...keys.keys()]]).toEqual(['k2', ['k1', 'k2']]);
    expect(readKeyring(join(folder, 'webhook-keys.json')).current).toBe('k1');
  });

  it('names what is missing or wrong, without showing a key', async () => {
    await expect(write({ ...BROKER, BROKER_PASSWORD: '' })).rejects.toMatchObject({
      code: 1,
      stderr: 'BROKER_PASSWORD must be set\n',
    });
    await expect(write({ MASKING_KEYS: `{"current": ${KEY}` })).rejects.toMatchObject({
      code: 1,
      stderr: expect.not.stringContaining(KEY),
    });
  });
});
