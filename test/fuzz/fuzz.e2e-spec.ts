import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceProcess } from '#test/support/service-process.js';
import { fuzzFiles } from './fuzz-files.js';
import { fuzzRoutes } from './fuzz-routes.js';

// The long run, and that of the public queue, is `npm run fuzz`.
describe('made-up requests', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-fuzz-'));
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
  }, 120_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('to every route get a documented answer, and no 4xx repeats or shows anything', async () => {
    const run = { url: service.url, requests: 600, sweepStep: 60, seed: 20261127 };
    const { findings, statuses } = await fuzzRoutes(run);
    expect(findings.lines).toEqual([]);
    expect(statuses['200']).toBeGreaterThan(100);
    expect(statuses['400']).toBeGreaterThan(50);
  }, 300_000);

  it('with mutated files lose no row, and name line and reason of each bad one', async () => {
    const { findings, accepted, rejected } = await fuzzFiles({ url: service.url, files: 60, seed: 20261127 });
    expect(findings.lines).toEqual([]);
    expect(accepted).toBeGreaterThan(50);
    expect(rejected).toBeGreaterThan(3);
  }, 300_000);
});
