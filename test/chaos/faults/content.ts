import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Scene } from '../fault.js';
import { sms, smsCsv } from '#test/support/sms.js';
import { chunkOfRetiredKey, harmfulChunks, malformedDeliveries, plant, poisonChunks } from '../poison.js';
import { keptLetters } from '../settle.js';

const POISON = { unreadable: 65, hanging: 15, failing: 15, deadly: 5 };
const POISON_COUNT = Object.values(POISON).reduce((sum, count) => sum + count);
/** Of nine attempts the last two: each of those that hang takes half a minute, and the waits between grow. */
const NEARLY_DONE = { 'x-attempt': 7 };
const ALL_DEAD_S = 300;
const MALFORMED = 1_000;

const poison: Fault = {
  id: 'F40',
  title: `${POISON_COUNT} chunks that can never be handled, among good ones: ${POISON.unreadable} cannot be read, ${POISON.hanging} hang, ${POISON.failing} fail, ${POISON.deadly} kill who takes them`,
  allows: { dead: POISON_COUNT },
  run: async (scene) => {
    const { rig } = scene;
    const masking = rig.pipeline.process('masking');
    const poisonous = { FAULT_POINTS: 'seed=1,poison=1' };
    await masking.end('SIGTERM');
    masking.spawn(poisonous);
    await plant(rig, 'sms.received', poisonChunks(POISON.unreadable));
    await plant(rig, 'sms.received', harmfulChunks('hang', POISON.hanging), NEARLY_DONE);
    await plant(rig, 'sms.received', harmfulChunks('fail', POISON.failing), NEARLY_DONE);
    await plant(rig, 'sms.received', harmfulChunks('crash', POISON.deadly));
    let ended = 0;
    const deadline = performance.now() + ALL_DEAD_S * 1000;
    while ((await keptLetters(rig)) < POISON_COUNT && performance.now() < deadline) {
      await sleep(200);
      if (masking.pid !== undefined) continue;
      ended += 1;
      masking.spawn(poisonous);
    }
    scene.note('masking ended', ended);
    await masking.end('SIGTERM');
    masking.spawn();
  },
};

const malformed: Fault = {
  id: 'F41',
  title: `${MALFORMED} malformed deliveries on the public queue`,
  allows: { dead: MALFORMED },
  run: (scene) => plant(scene.rig, 'spendsense.ingest', malformedDeliveries(MALFORMED)),
};

const ROWS = 10_000;
const IN_PROGRESS = 409;

const midBatch: Fault = {
  id: 'F42',
  title: `gateway killed in the middle of an upload of ${ROWS} rows, which is sent again under its key`,
  run: async (scene) => {
    const { rig } = scene;
    const csv = smsCsv(ROWS, 1_000_000);
    const rows = async () => {
      const [row] = await rig.database.query<{ count: string }>(
        'SELECT count(*) FROM transactions WHERE amount >= 1000000',
      );
      return Number(row!.count);
    };
    const first = upload(scene, csv).catch(() => undefined);
    while ((await rows()) < ROWS / 10) await scene.wait(0.1);
    await rig.killService('gateway');
    await first;
    await rig.ready();
    let again = await upload(scene, csv);
    // The attempt that died holds the key for some seconds.
    for (; again.status === IN_PROGRESS; again = await upload(scene, csv)) await sleep(1_000);
    scene.expect(again.status === 202, `sent again, the upload was answered with ${again.status}`);
    await scene.quiet();
    const stored = await rows();
    scene.note('results', stored);
    scene.expect(stored === ROWS, `${stored} results of ${ROWS} rows`);
  },
};

function upload({ rig }: Scene, csv: string): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([csv]), 'mid-batch.csv');
  const headers = { 'idempotency-key': '"chaos-mid-batch"' };
  return fetch(`${rig.pipeline.api.url}/v1/uploads`, { method: 'POST', body: form, headers });
}

const keyRotation: Fault = {
  id: 'F47',
  title: 'the sealing key rotated under load; a chunk of a retired key',
  allows: { dead: 1 },
  run: async (scene) => {
    const { pipeline } = scene.rig;
    const file = pipeline.sealingKeysFile;
    const { current, keys } = JSON.parse(readFileSync(file, 'utf8')) as {
      current: string;
      keys: Record<string, string>;
    };
    const both = { ...keys, k2: randomBytes(32).toString('base64url') };
    // Nobody is restarted; everybody can open with the new key before anybody seals with it.
    writeFileSync(file, JSON.stringify({ current, keys: both }));
    await scene.wait(2);
    writeFileSync(file, JSON.stringify({ current: 'k2', keys: both }));
    await scene.wait(10);
    // Nothing is left that was sealed with the old one.
    writeFileSync(file, JSON.stringify({ current: 'k2', keys: { k2: both.k2 } }));
    await scene.wait(2);
    await plant(scene.rig, 'sms.received', [await chunkOfRetiredKey(scene.rig)]);
  },
};

const IN_FLIGHT = 1_000;

const erasure: Fault = {
  id: 'F48',
  title: `a submission of ${IN_FLIGHT} SMS deleted while they are in flight`,
  run: async (scene) => {
    const { api } = scene.rig.pipeline;
    const id = await api.submit(...Array.from({ length: IN_FLIGHT }, (_, n) => sms(2_000_000 + n)));
    await scene.wait(0.3);
    const answer = await fetch(`${api.url}/v1/submissions/${id}`, { method: 'DELETE' });
    scene.expect(answer.status === 204, `the deletion was answered with ${answer.status}`);
    await scene.quiet();
    const [row] = await scene.rig.database.query<{ count: string }>(
      'SELECT count(*) FROM transactions WHERE submission_id = $1',
      [id],
    );
    scene.expect(row!.count === '0', `${row!.count} results of the deleted submission`);
  },
};

/** What is sent is wrong, sent twice, sealed with other keys or not wanted any more. */
export const CONTENT_FAULTS: readonly Fault[] = [poison, malformed, midBatch, keyRotation, erasure];
