import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '#test/support/api.js';
import { freePorts } from '#test/support/free-port.js';
import { describeMachine } from './machine.js';
import { spread } from './measure.js';
import { cpuSeconds, residentMb } from './pipeline/usage.js';

// npm run bench:start: how soon `npm start` is ready, and what it takes while nobody asks anything of it.
const STARTS = 5;
const POLL_MS = 10;
/** After the first SMS: what was loaded for it is compiled and collected, the database looks through its tables. */
const CALM_S = 60;
const IDLE_S = 60;

interface Started {
  url: string;
  pid: number;
  seconds: number;
  stop(): Promise<void>;
}

const say = (text: string) => void process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-start-'));

async function start(): Promise<Started> {
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error('npm start has ended; run it by hand to see why');
    await sleep(POLL_MS);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid!, seconds: (performance.now() - began) / 1000, stop };
}

/** Seconds of a processor: of `npm start` with all that it began, and of the database among that. */
function usedBy(pid: number): { all: number; database: number } {
  const [postmaster] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return { all: cpuSeconds(pid), database: cpuSeconds(Number(postmaster)) };
}

say(describeMachine('all used'));
try {
  const first = await start();
  say(`npm start with an empty data folder: ready after ${first.seconds.toFixed(1)} s`);
  await first.stop();
  const again: number[] = [];
  for (let i = 1; i < STARTS; i++) {
    const next = await start();
    again.push(next.seconds);
    await next.stop();
  }
  const last = await start();
  say(`with what is there already: ready after ${spread([...again, last.seconds], 1)} s; wanted 5`);
  const sent = await new Api(last.url).post(
    '/v1/submissions',
    { text: 'Rs 120 paid to Swiggy' },
    { prefer: 'wait=5' },
  );
  if (sent.status !== 200) throw new Error(`no result: ${sent.status}`);
  await sleep(CALM_S * 1000);
  const before = usedBy(last.pid);
  await sleep(IDLE_S * 1000);
  const after = usedBy(last.pid);
  const share = (name: 'all' | 'database') => ((after[name] - before[name]) / IDLE_S) * 100;
  const [own, database] = [share('all') - share('database'), share('database')].map((n) => n.toFixed(1));
  say(`idle for ${IDLE_S} s: ${own} % of a processor, wanted 2; its database ${database} %`);
  say(`resident: ${residentMb(last.pid).now.toFixed(0)} MB; wanted 350`);
  await last.stop();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
