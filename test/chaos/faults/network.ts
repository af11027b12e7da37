import { setTimeout as sleep } from 'node:timers/promises';
import type { Toxics } from '#test/support/toxics.js';
import type { Fault, Scene } from '../fault.js';

/** Puts a toxic on every wire for a while of the matrix. */
async function onEveryWire(scene: Scene, toxics: Toxics, seconds: number): Promise<void> {
  for (const wire of scene.rig.allWires) wire.toxics = { ...toxics, chance: () => scene.chance.next() };
  await scene.wait(seconds);
  clear(scene);
}

function clear({ rig }: Scene): void {
  for (const wire of rig.allWires) wire.toxics = {};
}

const resets: Fault = {
  id: 'F18',
  title: 'every connection reset every 2 s for 60 s',
  run: async (scene) => {
    for (let i = 0; i < 30; i++) {
      for (const wire of scene.rig.allWires) wire.reset();
      await scene.wait(2);
    }
  },
};

const halfOpen: Fault = {
  id: 'F19',
  title: 'half-open wires to the broker, both ways 60 s',
  run: async (scene) => {
    for (const wire of Object.values(scene.rig.brokerWires)) wire.toxics = { swallow: 'both' };
    await scene.wait(60);
    clear(scene);
    await scene.within('ready after, s', 15, () => scene.rig.ready());
  },
};

const LEAST_PER_SECOND = 50;

const slow: Fault = {
  id: 'F20',
  title: 'latency of 200 ± 100 ms, there and back',
  run: async (scene) => {
    const before = scene.load.acceptedSms;
    const started = performance.now();
    // Half of it each way.
    await onEveryWire(scene, { latencyMs: 100, jitterMs: 50 }, 60);
    const perSecond = (scene.load.acceptedSms - before) / ((performance.now() - started) / 1000);
    scene.note('accepted a second', Math.round(perSecond));
    scene.expect(perSecond >= LEAST_PER_SECOND, `accepted ${Math.round(perSecond)} a second`);
    scene.expect(
      [...scene.load.statuses.keys()].every((status) => status === 202),
      'an answer was not 202',
    );
  },
};

const narrow: Fault = {
  id: 'F21',
  title: '32 kB/s in pieces of 1 to 64 bytes',
  run: (scene) => onEveryWire(scene, { bytesPerSecond: 32_000, sliceBytes: 64 }, 30),
};

const cut: Fault = {
  id: 'F22',
  title: 'connections to the broker cut after N bytes, N from 1 to 4,000',
  run: async (scene) => {
    let steps = 0;
    for (let bytes = 1; bytes <= 4000; bytes += 37, steps++) {
      for (const wire of Object.values(scene.rig.brokerWires)) {
        wire.toxics = { cutAfterBytes: bytes };
        wire.reset();
      }
      await scene.wait(0.5);
    }
    clear(scene);
    scene.note('lengths', steps);
  },
};

const clogged: Fault = {
  id: 'F45',
  title: 'all wires clogged one by one, freed in another order, 20 times',
  run: async (scene) => {
    const { allWires } = scene.rig;
    for (let i = 0; i < 20; i++) {
      for (const wire of allWires) {
        wire.toxics = { clog: true };
        await scene.wait(5 / allWires.length / 4);
      }
      const order = [...allWires];
      scene.chance.shuffle(order);
      for (const wire of order) {
        wire.toxics = {};
        await scene.wait(5 / allWires.length / 4);
      }
      await sleep(200);
    }
  },
};

/** Wires that are cut, slow, narrow or silent. */
export const NETWORK_FAULTS: readonly Fault[] = [resets, halfOpen, slow, narrow, cut, clogged];
