import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceProcess } from './support/service-process.js';

const webDir = mkdtempSync(join(tmpdir(), 'pages-'));
const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-pages-'));
let service: ServiceProcess;
beforeAll(async () => {
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>pages</title>');
  writeFileSync(join(webDir, 'assets', 'index-1a2b.js'), 'export {}');
  writeFileSync(join(webDir, 'theme.js'), '');
  service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir, WEB_DIR: webDir })).ready();
}, 90_000);
afterAll(async () => {
  await service.end();
  for (const folder of [webDir, dataDir]) rmSync(folder, { recursive: true, force: true });
});
const get = (path: string) => fetch(service.url + path);

describe('the web pages', () => {
  it.each(['/', '/transactions', '/trends/merchants?period=3-months', '/trends/merchants/Shop%2Ein'])(
    'are served at %s',
    async (path) => {
      const answer = await get(path);
      expect(await answer.text()).toContain('<title>pages</title>');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    },
  );

  it('let browsers keep what has a hash in its name for ever, and nothing else', async () => {
    const asset = await get('/assets/index-1a2b.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await get('/theme.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/v1/nothing',
    `/v1/submissions/${'x'.repeat(500)}`,
    '/V1/status',
    '/v1%2fstatus',
    '//v1/status',
    '/assets/gone.js',
    '/assets/..%2f..%2fpackage.json',
    '/readyz/x',
    '/.env',
    '/.git/config',
    '/index.php',
    '/docs-json/x',
  ])('are not at %s, which is a problem', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('leave a path of the API that has no GET to it', async () => {
    const answer = await get('/v1/uploads');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
