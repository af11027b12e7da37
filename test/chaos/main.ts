import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { command } from './command.js';
import type { Fault } from './fault.js';
import { withSmallDisk } from './faults/disk.js';
import { FAULTS } from './faults/index.js';
import { SEEDS_FAULT } from './faults/seeds.js';
import { LARGE, type Size, SMALL } from './plan.js';
import { writeReport } from './report.js';
import { keepResult, readResults, type Result } from './results.js';
import { Rig } from './rig.js';
import { type Outcome, runFault, runSize } from './run.js';

const USAGE = `npm run chaos -- …
  --size S|L        everything at once, by a plan that its seed repeats
  --sms N           with --size: so many SMS, and as large a share of its faults
  --fault F26       one fault of the matrix; may be given several times
  --all-faults      F01 to F48 one by one
  --seeds N         fault points (F46) with N seeds
  --messages N      SMS for each fault; 10,000 by default, 500 for each seed
  --rate N          SMS a second for a fault; 40 by default
  --scale N         length of the waits of a fault; 1 is as in the matrix
  --seed N          1 by default`;

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    sms: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
    'all-faults': { type: 'boolean', default: false },
    seeds: { type: 'string' },
    messages: { type: 'string' },
    rate: { type: 'string', default: '40' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const commit = (await command('git', 'rev-parse', '--short', 'HEAD')).trim();
let failures = 0;

const say = (text: string) => void process.stdout.write(`${text}\n`);

function tell(result: Pick<Result, 'id' | 'title' | 'outcome' | 'cannot'> & { seed?: number }): void {
  const { id, title, outcome, cannot } = result;
  if (outcome && !outcome.passed) failures += 1;
  const date = new Date().toISOString().slice(0, 10);
  keepResult({ seed, date, commit, ...result });
  writeReport(readResults());
  if (!outcome) say(`${id} ${title}: cannot run here: ${cannot}`);
  else say(`${id} ${title}: ${outcome.passed ? 'passed' : 'FAILED'}\n${told(outcome)}`);
}

const told = ({ statuses, notes, problems, ...counts }: Outcome) =>
  `  ${JSON.stringify(counts)}\n  ${JSON.stringify({ statuses, notes, problems })}`;

/** Runs on the rig that is there, or on a new one where the last fault left it broken. */
class Bench {
  private rig: Rig | undefined;

  async use<T>(work: (rig: Rig) => Promise<T>): Promise<T> {
    const rig = (this.rig ??= await Rig.start());
    try {
      return await work(rig);
    } catch (failure) {
      await this.close();
      throw failure;
    }
  }

  async close(): Promise<void> {
    await this.rig?.stop();
    this.rig = undefined;
  }
}

const bench = new Bench();
// Servers that nobody stops would stay.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void bench.close().finally(() => process.exit(1)));

async function runOne(fault: Fault, faultSeed = seed, messages = 10_000): Promise<void> {
  const { id, title } = fault;
  const cannot = await fault.cannot?.();
  if (cannot) return tell({ id, title, cannot });
  const count = Number(values.messages ?? messages);
  const options = {
    messages: count,
    rate: Number(values.rate),
    scale: Number(values.scale),
    seed: faultSeed,
  };
  const run = (rig: Rig) => runFault(rig, fault, options);
  try {
    const outcome = fault.disk ? await onSmallDisk(fault.disk, run) : await bench.use(run);
    tell({ id, title, outcome, seed: faultSeed });
    // The next fault starts with a whole system.
    if (!outcome.passed) await bench.close();
  } catch (failure) {
    failures += 1;
    say(`${id} ${title}: FAILED\n  ${failure instanceof Error ? failure.stack : failure}`);
  }
}

function onSmallDisk(
  disk: NonNullable<Fault['disk']>,
  run: (rig: Rig) => Promise<Outcome>,
): Promise<Outcome> {
  return withSmallDisk(disk.megabytes, async (folder) => {
    const rig = await Rig.start({ [disk.of]: folder });
    try {
      return await run(rig);
    } finally {
      await rig.stop();
    }
  });
}

function sizeOf(name: string): Size {
  const size = name === 'L' ? LARGE : SMALL;
  const sms = Number(values.sms ?? size.sms);
  const share = (count: number) => Math.round((count * sms) / size.sms);
  const { kills, brokerKills, databaseKills, pauses, resets } = size;
  return {
    ...size,
    sms,
    kills: share(kills),
    brokerKills: share(brokerKills),
    databaseKills: share(databaseKills),
    pauses: share(pauses),
    resets: share(resets),
  };
}

const named = values['all-faults'] ? FAULTS : FAULTS.filter(({ id }) => values.fault.includes(id));
if (values.fault.some((id) => !FAULTS.some((fault) => fault.id === id)))
  throw new Error(`No such fault: ${values.fault.join(', ')}`);
if (!values.size && !values.seeds && !named.length) say(USAGE);
try {
  if (values.size) {
    const size = sizeOf(values.size);
    const outcome = await bench.use((rig) => runSize(rig, size, seed, say));
    const { kills, brokerKills, databaseKills, pauses, resets } = size;
    const title =
      `${size.sms.toLocaleString('en')} SMS at ${size.rate}/s, kill -9 of services ${kills}, broker ${brokerKills}, ` +
      `database ${databaseKills}; pauses ${pauses}, resets of every connection ${resets}`;
    tell({ id: size.name, title, outcome });
  }
  for (const fault of named) await runOne(fault);
  for (let i = 0; i < Number(values.seeds ?? 0); i++) await runOne(SEEDS_FAULT, seed + i, 500);
} finally {
  await bench.close();
}
process.exit(failures ? 1 : 0);
