import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#services/embedded/embedded-postgres.js';
import { eventually } from '#test/support/eventually.js';

const HOLD = join(import.meta.dirname, '..', 'support', 'hold-postgres.mjs');

/** Starts the database in a process of its own; resolves to its URL and the process. */
async function holdElsewhere(dataDir: string) {
  const child = spawn(process.execPath, ['--no-warnings', HOLD, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return { url: String(line[0]).trim(), child };
}

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const dataSource = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  try {
    return await dataSource.query<Row[]>(sql);
  } finally {
    await dataSource.destroy();
  }
}

describe('the embedded PostgreSQL', () => {
  let parent: string;
  let dataDir: string;
  let running: EmbeddedPostgres | undefined;

  async function start(): Promise<EmbeddedPostgres> {
    running = await startEmbeddedPostgres(dataDir, { patienceMs: 300 });
    return running;
  }

  const postmasterId = async ({ folder }: EmbeddedPostgres) =>
    Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'spendsense-embedded-'));
    await chmod(parent, 0o755);
    dataDir = join(parent, 'data');
  });

  afterEach(async () => {
    await running?.stop();
    for (const path of [parent, running && join(running.folder, '..')])
      if (path) await rm(path, { recursive: true, force: true });
    running = undefined;
  });

  it('keeps its rows from one start to the next, and its secrets to its owner', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    const { ownerUrl, folder } = await start();
    expect(await ask(ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    expect(folder).toBe(join(dataDir, 'postgres'));
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    const wrong = ownerUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  }, 60_000);

  it('keeps what it was told to: fsync on, letters beyond ASCII known, the time zone UTC', async () => {
    const { ownerUrl } = await start();
    const settings = `SELECT current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone, 'É' ILIKE 'é' AS letters`;
    expect(await ask(ownerUrl, settings)).toEqual([{ fsync: 'on', zone: 'UTC', letters: true }]);
  }, 60_000);

  it('starts again at once after its process was killed, and the orphaned server is gone', async () => {
    const { url, child } = await holdElsewhere(dataDir);
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await ask(url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await expect(ask(url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  }, 60_000);

  it('starts after both were killed', async () => {
    const { url, child } = await holdElsewhere(dataDir);
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    const id = Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    child.kill('SIGKILL');
    process.kill(id, 'SIGKILL');
    await once(child, 'exit');
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('refuses a data folder that another process is using', async () => {
    const { child, url } = await holdElsewhere(dataDir);
    await expect(start()).rejects.toThrow(/Another process is using the data folder/);
    expect(await ask(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start();
  }, 60_000);

  it('comes back on the same port when the server dies', async () => {
    const postgres = await start();
    const id = await postmasterId(postgres);
    process.kill(id, 'SIGKILL');
    await eventually(async () => {
      expect(await ask(postgres.ownerUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
      expect(await postmasterId(postgres)).not.toBe(id);
    }, 20_000);
  }, 60_000);

  it('works below a folder that nobody else may enter, and finds its rows there again', async () => {
    await chmod(parent, 0o700);
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    await chmod(parent, 0o755);
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }, 60_000);
});
