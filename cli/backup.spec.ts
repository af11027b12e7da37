import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Api } from './api.js';
import { backup } from './backup.js';
import { describeRestored, restore, type Restored } from './restore.js';
import { bodyOf, StubServer } from './testdata/stub-server.js';

const stub = new StubServer();
const OUTCOME: Restored = {
  settings: false,
  restored: { rule: 0, transaction: 3 },
  present: 0,
  skipped: { rows: 0, fields: 0 },
  bad: 0,
  problems: [],
};

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'spendsense-backup-'))));
afterEach(async () => {
  await stub.close();
  await rm(folder, { recursive: true, force: true });
});

describe('backup', () => {
  it('saves the file as it comes, for its owner only', async () => {
    const content = Buffer.alloc(300_000, 7);
    const url = await stub.listen((_, response) => response.end(content));
    const file = join(folder, 'mine.jsonl.gz');
    await writeFile(file, 'older');
    expect(await backup(new Api(url), file)).toBe(content.length);
    expect(await readFile(file)).toEqual(content);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('keeps the older file when a new one breaks off', async () => {
    const url = await stub.listen((_, response) => {
      response.write(Buffer.alloc(100_000), () => response.destroy());
    });
    const file = join(folder, 'mine.jsonl.gz');
    await writeFile(file, 'older');
    await expect(backup(new Api(url), file)).rejects.toThrow('broke off');
    expect(await readdir(folder)).toEqual(['mine.jsonl.gz']);
    expect(await readFile(file, 'utf8')).toBe('older');
  });

  it('says that a file cannot be written', async () => {
    await expect(backup(new Api('http://127.0.0.1:9'), join(folder, 'none', 'mine'))).rejects.toThrow(
      'cannot write',
    );
  });
});

describe('restore', () => {
  it('streams the file as it is', async () => {
    const file = join(folder, 'mine.jsonl.gz');
    const content = Buffer.alloc(300_000, 7);
    await writeFile(file, content);
    const url = await stub.listen(async (request, response) => {
      expect(request.headers['content-type']).toBe('application/gzip');
      expect(await bodyOf(request)).toEqual(content);
      response.end(JSON.stringify(OUTCOME));
    });
    expect(await restore(new Api(url), file)).toEqual(OUTCOME);
    await expect(restore(new Api(url), join(folder, 'none'))).rejects.toThrow('no such file');
  });

  it('tells what was done, and troubles only when there are any', () => {
    expect(describeRestored(OUTCOME)).toBe('restored 3 transaction');
    expect(
      describeRestored({
        settings: true,
        restored: {},
        present: 4,
        skipped: { rows: 1, fields: 2 },
        bad: 1,
        problems: [{ line: 7, detail: 'id is missing' }],
      }),
    ).toBe(
      'restored nothing; settings taken; 4 were there already; 1 rows and 2 fields unknown here; 1 bad\n' +
        '  line 7: id is missing',
    );
  });
});
