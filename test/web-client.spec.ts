import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

it('types the API for the web pages as it is; else run `npm run web:client`', async () => {
  const run = promisify(execFile)(process.execPath, ['scripts/web-client.mjs', '--check']);
  await expect(run).resolves.toMatchObject({ stderr: '' });
}, 60_000);
