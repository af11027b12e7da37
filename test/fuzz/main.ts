// npm run fuzz -- [--requests 20000] [--bodies 5000] [--files 2000] [--seed N] [--only sweep|routes|queue|files]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ServiceProcess } from '#test/support/service-process.js';
import { fuzzFiles } from './fuzz-files.js';
import { fuzzQueue } from './fuzz-queue.js';
import { fuzzRoutes } from './fuzz-routes.js';
import type { Findings } from './findings.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    bodies: { type: 'string', default: '5000' },
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const print = (line: string) => process.stdout.write(`${line}\n`);
print(`seed ${seed}`);
let found = 0;

function tell(name: string, figures: object, findings: Findings): void {
  print(`\n${name}: ${JSON.stringify(figures)}, ${findings.size} kinds of findings`);
  findings.lines.forEach(print);
  found += findings.size;
}

/** Runs against the whole product in one process, thrown away afterwards. */
async function withProduct(work: (url: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-fuzz-'));
  const service = await ServiceProcess.start('embedded', { DATA_DIR: dataDir, WEBHOOK_TARGETS: 'any' });
  try {
    await service.ready(120_000);
    await work(service.url);
    await service.ready(10_000);
  } finally {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const wanted = (name: string) => values.only === undefined || values.only === name;

if (wanted('sweep'))
  await withProduct(async (url) => {
    const { findings, ...figures } = await fuzzRoutes({ url, requests: 0, seed, sweepStep: 1 });
    tell('sweep', figures, findings);
  });
if (wanted('routes'))
  await withProduct(async (url) => {
    const { findings, ...figures } = await fuzzRoutes({ url, requests: Number(values.requests), seed });
    tell('routes', figures, findings);
  });
if (wanted('files'))
  await withProduct(async (url) => {
    const { findings, ...figures } = await fuzzFiles({ url, files: Number(values.files), seed });
    tell('files', figures, findings);
  });
if (wanted('queue')) {
  const { findings, ...figures } = await fuzzQueue({ bodies: Number(values.bodies), seed });
  tell('queue', figures, findings);
}
process.exitCode = found ? 1 : 0;
