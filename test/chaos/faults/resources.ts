import { existsSync } from 'node:fs';
import { Cgroup, CGROUPS_NEEDED } from '#test/support/cgroup.js';
import type { ServiceName } from '#test/support/pipeline-processes.js';
import { command, whyNot } from '../command.js';
import type { Fault, Scene } from '../fault.js';
import { plant, poisonChunks } from '../poison.js';

async function inCgroup(
  kind: 'memory' | 'cpu',
  settings: Record<string, string>,
  work: (group: Cgroup) => Promise<void>,
): Promise<void> {
  const group = await Cgroup.make(kind, 'chaos', settings);
  try {
    await work(group);
  } finally {
    await group.remove();
  }
}

async function cannotCgroup(kind: 'memory' | 'cpu', setting: string, value: string) {
  const why = await whyNot(() => inCgroup(kind, { [setting]: value }, async () => undefined));
  return why && `no ${kind} cgroup can be made (${why}); ${CGROUPS_NEEDED}`;
}

const LIMIT = String(300 * 1024 * 1024);
/** Less than a service starts with. */
const TOO_LITTLE = String(40 * 1024 * 1024);

const memory: Fault = {
  id: 'F35',
  title: 'memory limited to 300 MB, then to less than the service needs',
  cannot: () => cannotCgroup('memory', 'memory.limit_in_bytes', LIMIT),
  run: async (scene) => {
    const service = scene.rig.pipeline.process('masking');
    const startWithin = async (group: Cgroup) => {
      await service.end('SIGKILL');
      service.spawn();
      await group.add(service.pid!);
    };
    await inCgroup('memory', { 'memory.limit_in_bytes': LIMIT }, async (group) => {
      await startWithin(group);
      await service.ready();
      await scene.wait(20);
      scene.expect(service.pid !== undefined, 'masking did not live with 300 MB');
    });
    await inCgroup('memory', { 'memory.limit_in_bytes': TOO_LITTLE }, async (group) => {
      await startWithin(group);
      await scene.until(() => service.pid === undefined, 60);
      scene.expect(service.pid === undefined, 'the kernel did not end masking');
    });
    service.spawn();
    await service.ready();
  },
};

const SLOWED: readonly ServiceName[] = ['masking', 'features'];

const cpu: Fault = {
  id: 'F36',
  title: '20 % of a processor for masking and features together',
  cannot: () => cannotCgroup('cpu', 'cpu.cfs_quota_us', '20000'),
  run: (scene) =>
    inCgroup('cpu', { 'cpu.cfs_quota_us': '20000' }, async (group) => {
      const { pipeline } = scene.rig;
      for (const name of SLOWED) await group.add(pipeline.process(name).pid!);
      for (let i = 0; i < 6; i++) {
        await scene.wait(5);
        for (const name of SLOWED) await alive(scene, name, 5);
      }
    }),
};

async function alive(scene: Scene, name: ServiceName, limitS: number): Promise<void> {
  const { rig } = scene;
  await scene.within(`liveness of ${name}, s`, limitS, () =>
    fetch(`${rig.pipeline.process(name).url}/livez`),
  );
}

const FAKETIME = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/faketime/libfaketimeMT.so.1',
];

const clock: Fault = {
  id: 'F37',
  title: 'clocks off by an hour and by a day, both ways, and jumping',
  cannot: () =>
    FAKETIME.some((path) => existsSync(path))
      ? undefined
      : 'libfaketime is missing; where the package faketime is installed it can',
  run: async (scene) => {
    const library = FAKETIME.find((path) => existsSync(path))!;
    const offsets: [ServiceName, string][] = [
      ['features', '+24h'],
      ['inference', '-24h'],
      ['masking', '+1h'],
      ['history', '-1h'],
      // A jump: from a day ahead to a day behind.
      ['features', '-24h'],
      ['gateway', '+1h'],
    ];
    for (const [name, offset] of offsets) {
      const service = scene.rig.pipeline.process(name);
      await service.end('SIGTERM');
      service.spawn({ LD_PRELOAD: library, FAKETIME: offset, FAKETIME_DONT_FAKE_MONOTONIC: '1' });
      await service.ready();
      await scene.wait(3);
    }
    for (const name of ['features', 'inference', 'masking', 'history', 'gateway'] as const) {
      await scene.rig.pipeline.process(name).end('SIGTERM');
      scene.rig.pipeline.process(name).spawn();
    }
    await scene.rig.ready();
  },
};

const descriptors: Fault = {
  id: 'F38',
  title: 'only 64 file descriptors for gateway and masking',
  cannot: async () => {
    const why = await whyNot(() => command('prlimit', '--version'));
    return why && `prlimit is missing (${why}); any Linux machine with util-linux can`;
  },
  run: async (scene) => {
    for (const name of ['gateway', 'masking'] as const) {
      const { pid } = scene.rig.pipeline.process(name);
      // The soft limit only: nobody may raise a hard one again.
      await command('prlimit', `--pid=${pid}`, '--nofile=64:');
      const idle = Array.from({ length: 100 }, () =>
        fetch(`${scene.rig.pipeline.process(name).url}/livez`, { signal: AbortSignal.timeout(5_000) }),
      );
      await Promise.allSettled(idle);
      for (const wire of scene.rig.allWires) wire.reset();
      await scene.wait(20);
      scene.expect(scene.rig.pipeline.process(name).pid === pid, `${name} ended`);
      await command('prlimit', `--pid=${pid}`, '--nofile=1024:');
    }
    await scene.within('ready after, s', 15, () => scene.rig.ready());
  },
};

/** Each costs a line of the log, of more than a pipe holds in all. */
const COMPLAINTS = 900;

const logReader: Fault = {
  id: 'F39',
  title: `nobody reads what masking prints, while it prints ${COMPLAINTS} lines`,
  allows: { dead: COMPLAINTS },
  run: async (scene) => {
    const service = scene.rig.pipeline.process('masking');
    service.deafen(true);
    await plant(scene.rig, 'sms.received', poisonChunks(COMPLAINTS));
    await scene.wait(10);
    const answers = await whyNot(() => fetch(`${service.url}/livez`, { signal: AbortSignal.timeout(2_000) }));
    service.deafen(false);
    scene.expect(answers === undefined, `masking stood still: ${answers}`);
  },
};

/** Processes that get too little of the machine, or a wrong clock. */
export const RESOURCE_FAULTS: readonly Fault[] = [memory, cpu, clock, descriptors, logReader];
