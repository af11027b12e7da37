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
import { type Outcome, runFault, runSize, together } from './run.js';

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

type Told = Pick<Result, 'id' | 'part' | 'title' | 'outcome' | 'cannot' | 'broke'> & { seed?: number };

function keep(result: Told): void {
  const date = new Date().toISOString().slice(0, 10);
  keepResult({ seed, date, commit, ...result });
  writeReport(readResults());
}

function tell(result: Told): void {
  const { id, title, outcome, cannot, broke } = result;
  if (broke || (outcome && !outcome.passed)) failures += 1;
  keep(result);
  if (!outcome) say(`${id} ${title}: ${broke ? `FAILED: ${broke}` : `cannot run here: ${cannot}`}`);
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

async function runOne(fault: Fault): Promise<void> {
  const { id, title } = fault;
  const cannot = await fault.cannot?.();
  tell({ id, title, ...(cannot ? { cannot } : await tryOne(fault, seed, 10_000)) });
}

/** What became of it, or why nobody can say. */
async function tryOne(
  fault: Fault,
  faultSeed: number,
  messages: number,
): Promise<Pick<Told, 'outcome' | 'broke'>> {
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
    // The next fault starts with a whole system.
    if (!outcome.passed) await bench.close();
    return { outcome };
  } catch (failure) {
    if (failure instanceof Error) say(String(failure.stack));
    return { broke: failure instanceof Error ? failure.message : 'unknown' };
  }
}

/** Every seed by itself; the report has those that were run as one, also when this is ended before its time. */
async function runSeeds(count: number): Promise<void> {
  const { id, title } = SEEDS_FAULT;
  const outcomes: Outcome[] = [];
  const broken: string[] = [];
  const soFar = (): Told => ({
    id,
    part: seed,
    title: `${title}, ${outcomes.length + broken.length} seeds from ${seed} on`,
    ...(broken.length ? { broke: broken.join('; ') } : { outcome: together(outcomes) }),
  });
  for (let one = seed; one < seed + count; one++) {
    const { outcome, broke } = await tryOne(SEEDS_FAULT, one, 500);
    if (outcome)
      outcomes.push({ ...outcome, problems: outcome.problems.map((text) => `seed ${one}: ${text}`) });
    if (broke) broken.push(`seed ${one}: ${broke}`);
    say(`${id} seed ${one}: ${broke ?? (outcome!.passed ? 'passed' : `FAILED\n${told(outcome!)}`)}`);
    keep(soFar());
  }
  tell(soFar());
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
  if (values.seeds) await runSeeds(Number(values.seeds));
} finally {
  await bench.close();
}
process.exit(failures ? 1 : 0);
