import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '#libs/evaluation/random.js';
import { type Fault, Scene } from './fault.js';
import { COUNTS, judge, type Verdict } from './judge.js';
import { Ledger } from './ledger.js';
import { Load, type LoadSettings } from './load.js';
import { Oracle } from './oracle.js';
import { follow, planOf, type Size } from './plan.js';
import type { Rig } from './rig.js';
import { settle, type Settled } from './settle.js';

/** No request may take longer, whatever is broken. */
const SLOWEST_MS = 6_000;

/** Everything there is to say about one run. */
export interface Outcome extends Verdict, Settled {
  passed: boolean;
  problems: string[];
  /** Where the ledger and the log of a run that failed are. */
  folder?: string | undefined;
  slowestMs: number;
  statuses: Record<string, number>;
  notes: Record<string, number | string>;
  /** From the first SMS until all was judged. */
  totalSeconds: number;
}

/** Several outcomes as one: counts are added up, of times the longest stays. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((all, one) => ({
    ...all,
    ...Object.fromEntries(COUNTS.map((name) => [name, all[name] + one[name]])),
    passed: all.passed && one.passed,
    problems: [...all.problems, ...one.problems],
    leaked: [...all.leaked, ...one.leaked],
    slowestMs: Math.max(all.slowestMs, one.slowestMs),
    seconds: Math.max(all.seconds, one.seconds),
    totalSeconds: all.totalSeconds + one.totalSeconds,
    notes: {},
  }));
}

let runs = 0;

/** Short, and nothing that could be taken for an account, as `ca:100` is: external ids must come out of masking as they went in. */
function nameOfRun(): string {
  const letters = [...String(++runs)].map((digit) => 'ghjkmqvwxz'.charAt(Number(digit)));
  return `chaos-${letters.join('')}`;
}

type Allows = NonNullable<Fault['allows']>;

/** The S and L sizes: everything at once, by a plan that its seed repeats. */
export async function runSize(
  rig: Rig,
  size: Size,
  seed: number,
  tell = (_line: string) => {},
): Promise<Outcome> {
  const plan = planOf(size, new Random(seed));
  tell(`${size.name}: ${size.sms} SMS at ${size.rate}/s, seed ${seed}`);
  for (const { afterSms, what } of plan) tell(`  after ${afterSms}: ${what}`);
  const settings = {
    run: nameOfRun(),
    rate: size.rate,
    count: size.sms,
    perRequest: size.perRequest,
  };
  return underLoad(
    rig,
    settings,
    async (load) => {
      const scene = new Scene(rig, load, new Random(seed));
      await follow(plan, rig, load);
      return scene;
    },
    size,
  );
}

/** One fault of the matrix under load. */
export async function runFault(
  rig: Rig,
  fault: Fault,
  { messages, rate, seed, scale }: { messages: number; rate: number; seed: number; scale: number },
): Promise<Outcome> {
  const settings = { run: nameOfRun(), rate, count: messages, perRequest: 1 };
  return underLoad(
    rig,
    settings,
    async (load) => {
      const scene = new Scene(rig, load, new Random(seed), scale);
      await load.accepted(Math.min(20, messages / 10));
      await fault.run(scene);
      return scene;
    },
    fault.allows,
  );
}

async function underLoad(
  rig: Rig,
  settings: Omit<LoadSettings, 'url'>,
  breakThings: (load: Load) => Promise<Scene>,
  allows: Allows = {},
): Promise<Outcome> {
  const started = performance.now();
  const oracle = await Oracle.load(rig.pipeline.maskingKeysFile, 'local');
  await settle(rig);
  await rig.database.query('DELETE FROM dead_letters');
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-ledger-'));
  const ledger = new Ledger(join(folder, 'ledger.jsonl'));
  const load = new Load({ ...settings, url: rig.pipeline.api.url }, ledger);
  load.start();
  const { problems, notes } = await breakThings(load);
  await load.finish();
  problems.push(...rig.raiseTheDead());
  const settled = await settle(rig);
  await ledger.close();
  const verdict = await judge(rig, oracle, { ...settings, entries: ledger.read() });
  const seen = { ...verdict, ...settled, slowestMs: load.slowestMs };
  const all = [...problems, ...load.strange, ...problemsOf(seen, allows)];
  if (all.length) writeFileSync(join(folder, 'services.log'), rig.pipeline.logs);
  else rmSync(folder, { recursive: true });
  return {
    ...seen,
    passed: all.length === 0,
    problems: [...new Set(all)],
    ...(all.length && { folder }),
    statuses: Object.fromEntries(load.statuses),
    notes,
    totalSeconds: Math.round((performance.now() - started) / 1000),
  };
}

/** What holds for every run, as the fault matrix says. */
function problemsOf(
  seen: Verdict & Settled & { slowestMs: number },
  { slowestMs = SLOWEST_MS, dead = 0 }: Allows,
): string[] {
  const zero = ['lost', 'duplicated', 'unexpected', 'wrong', 'unfinished', 'waiting'] as const;
  const problems: string[] = zero.filter((name) => seen[name] !== 0).map((name) => `${name}: ${seen[name]}`);
  if (seen.dead !== dead) problems.push(`dead letters: ${seen.dead}, not ${dead}`);
  if (seen.slowestMs > slowestMs) problems.push(`slowest answer: ${seen.slowestMs} ms, at most ${slowestMs}`);
  return [...problems, ...seen.leaked.map((leak) => `leaked: ${leak}`)];
}
