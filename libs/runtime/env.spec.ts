import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEnv, StartupError } from './env.js';

describe('readEnv', () => {
  it('has a default for everything that a newcomer does not set', () => {
    expect(readEnv({})).toMatchObject({ host: '127.0.0.1', port: 3000, chunkSize: 200, prefetch: 16 });
    expect(readEnv({}).anonymousTenant).toBeUndefined();
  });

  it('reads numbers as numbers, and an empty variable as unset', () => {
    expect(readEnv({ CHUNK_SIZE: '50', BROKER_URL: '', PORT: '' })).toMatchObject({
      chunkSize: 50,
      port: 3000,
    });
  });

  it('names every unusable setting at once, without its value', () => {
    const read = () => readEnv({ PORT: 'abc', BROKER_URL: 'http://user:secret@host', CHUNK_SIZE: '0' });
    expect(read).toThrow(StartupError);
    expect(read).toThrow(/PORT:[^]*BROKER_URL:|BROKER_URL:[^]*PORT:/);
    expect(read).toThrow(/CHUNK_SIZE:/);
    expect(read).not.toThrow(/secret/);
  });

  it.each([
    ['amqp://rabbit', undefined, /BROKER_URL: .*amqps:/],
    [undefined, 'postgres://user:secret@db/s', /DATABASE_URL: .*verify-full/],
    [undefined, 'postgres://user:secret@db/s?sslmode=require', /DATABASE_URL: .*verify-full/],
    ['amqp://user:secret@rabbit', 'postgres://db/s?sslmode=disable', /BROKER_URL:[^]*DATABASE_URL:/],
  ])('refuses %s with %s where TLS is required', (brokerUrl, databaseUrl, told) => {
    const given = { BROKER_URL: brokerUrl, DATABASE_URL: databaseUrl };
    const read = () => readEnv({ ...given, REQUIRE_TLS: 'true' });
    expect(read).toThrow(StartupError);
    expect(read).toThrow(told);
    expect(read).not.toThrow(/secret/);
    expect(readEnv({ ...given, REQUIRE_TLS: 'false' }).requireTls).toBe(false);
    expect(readEnv(given).requireTls).toBe(false);
  });

  it('takes verified TLS where it is required, and nothing that only looks like a yes', () => {
    const verified = {
      BROKER_URL: 'amqps://rabbit',
      DATABASE_URL: 'postgres://db/s?sslmode=verify-full&sslrootcert=/ca.pem',
      REQUIRE_TLS: 'true',
    };
    expect(readEnv(verified).requireTls).toBe(true);
    expect(readEnv({ REQUIRE_TLS: 'true' }).brokerUrl).toBeUndefined();
    expect(() => readEnv({ ...verified, REQUIRE_TLS: 'yes' })).toThrow(/REQUIRE_TLS:/);
    expect(() => readEnv({ ...verified, NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow(
      /NODE_TLS_REJECT_UNAUTHORIZED:/,
    );
  });

  it('takes a secret from the file that NAME_FILE names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    writeFileSync(join(folder, 'url'), 'amqp://rabbit\n');
    expect(readEnv({ BROKER_URL_FILE: join(folder, 'url') }).brokerUrl).toBe('amqp://rabbit');
    expect(() => readEnv({ BROKER_URL_FILE: join(folder, 'none') })).toThrow(/BROKER_URL_FILE/);
    rmSync(folder, { recursive: true });
  });

  it('reads nothing that .env.example does not explain', () => {
    const read = new Set<string>();
    readEnv(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    const explained = readFileSync('.env.example', 'utf8');
    expect(read.size).toBeGreaterThan(40);
    for (const name of read) expect(explained).toContain(name.replace(/(?<!_KEYS)_FILE$/, ''));
  });
});
