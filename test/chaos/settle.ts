import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'amqplib';
import { queuesOf, topologyOf } from '#libs/messaging/rabbitmq.topology.js';
import type { Rig } from './rig.js';

/** What an accepted SMS may take after the last fault. */
const MOST_MS = 300_000;
const LOOK_MS = 500;

/** How long it took until all was quiet, and what was left then. */
export interface Settled {
  seconds: number;
  /** Messages that are still queued or wait for another attempt, and dead letters that history has still to take. */
  waiting: number;
  /** Dead letters that history has kept. */
  dead: number;
}

/** Waits until every service is ready, nothing is queued and nothing is under way; five minutes at most. */
export async function settle(rig: Rig, mostMs = MOST_MS): Promise<Settled> {
  const started = performance.now();
  await rig.databaseUp();
  await rig.ready(mostMs);
  let quietLooks = 0;
  let state = { waiting: 0, dead: 0 };
  // What a worker has in hand is in no queue: quiet is no change, several times in a row.
  let before = '';
  while (quietLooks < 3 && performance.now() - started < mostMs) {
    await sleep(LOOK_MS);
    state = { waiting: await queued(rig), dead: await keptLetters(rig) };
    const now = JSON.stringify([state, await progress(rig)]);
    quietLooks = state.waiting === 0 && now === before ? quietLooks + 1 : 0;
    before = now;
  }
  return { seconds: Math.round((performance.now() - started) / 100) / 10, ...state };
}

/** Messages in all queues, retries and dead letters included; asked past the wires. */
async function queued(rig: Rig): Promise<number> {
  const connection = await connect(rig.broker.url);
  try {
    const channel = await connection.createChannel();
    let sum = 0;
    for (const [name] of queuesOf(topologyOf({}))) sum += (await channel.checkQueue(name)).messageCount;
    return sum;
  } finally {
    await connection.close();
  }
}

/** Dead letters in the database, of whatever tenant. */
export async function keptLetters(rig: Rig): Promise<number> {
  const [row] = await rig.database.query<{ count: string }>('SELECT count(*) FROM dead_letters');
  return Number(row!.count);
}

/** SMS that workers may have in hand, as the database knows. */
async function progress(rig: Rig): Promise<unknown> {
  return rig.database.query('SELECT sum(processed) AS processed, sum(failed) AS failed FROM submissions');
}
