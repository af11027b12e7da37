import type { Random } from '#libs/evaluation/random.js';
import type { ServiceName } from '#test/support/pipeline-processes.js';
import type { Load } from './load.js';
import { pause } from './pause.js';
import type { Rig } from './rig.js';

/** The five services that every SMS passes. */
const ON_THE_WAY: readonly ServiceName[] = ['gateway', 'masking', 'features', 'inference', 'history'];
const PAUSE_MS = 4_000;

/** How much goes wrong in one run. */
export interface Size {
  name: string;
  sms: number;
  rate: number;
  perRequest: number;
  kills: number;
  brokerKills: number;
  databaseKills: number;
  pauses: number;
  resets: number;
  /** Longest answer that is let pass, in milliseconds. */
  slowestMs: number;
}

/** In `npm test`. */
export const SMALL: Size = {
  name: 'S',
  sms: 5_000,
  rate: 120,
  perRequest: 10,
  kills: 10,
  brokerKills: 1,
  databaseKills: 1,
  pauses: 0,
  resets: 0,
  // Other tests share the machine, and services that start.
  slowestMs: 15_000,
};

/** Before a release. */
export const LARGE: Size = {
  name: 'L',
  sms: 100_000,
  rate: 200,
  perRequest: 10,
  kills: 50,
  brokerKills: 5,
  databaseKills: 5,
  pauses: 10,
  resets: 20,
  slowestMs: 6_000,
};

type Action = (rig: Rig) => Promise<void>;

export interface Step {
  /** It happens when so many SMS have been accepted. */
  afterSms: number;
  what: string;
  act: Action;
}

/** Spreads everything that a size asks for over its SMS; the same seed makes the same plan. */
export function planOf(size: Size, chance: Random): Step[] {
  const kills = Array.from({ length: size.kills }, (_, i): [string, Action] => {
    const name = ON_THE_WAY[i % ON_THE_WAY.length]!;
    return [`kill -9 ${name}`, (rig) => rig.killService(name)];
  });
  // The gateway is not paused: what a client waits for then says nothing about its answers.
  const pauses = Array.from({ length: size.pauses }, (_, i): [string, Action] => {
    const name = ON_THE_WAY[1 + (i % (ON_THE_WAY.length - 1))]!;
    return [
      `pause ${name} for ${PAUSE_MS / 1000} s`,
      (rig) => pause([rig.pipeline.process(name).pid], PAUSE_MS),
    ];
  });
  const actions: [string, Action][] = [
    ...kills,
    ...pauses,
    ...times(size.brokerKills, 'kill -9 broker', (rig) => rig.killBroker()),
    ...times(size.databaseKills, 'kill -9 database', (rig) => rig.killDatabase()),
    ...times(size.resets, 'reset every connection', async (rig) => {
      for (const wire of rig.allWires) wire.reset();
    }),
  ];
  chance.shuffle(actions);
  const share = size.sms / (actions.length + 1);
  return actions.map(([what, act], i) => ({
    afterSms: Math.round(share * (i + 0.5 + chance.next() / 2)),
    what,
    act,
  }));
}

function times(count: number, what: string, act: Action): [string, Action][] {
  return Array.from({ length: count }, () => [what, act]);
}

/** Does every step when its time has come. */
export async function follow(plan: readonly Step[], rig: Rig, load: Load): Promise<void> {
  for (const { afterSms, act } of plan) {
    await load.accepted(afterSms);
    await act(rig);
  }
}
