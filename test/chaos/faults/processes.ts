import { SERVICES, type ServiceName } from '#test/support/pipeline-processes.js';
import { ServiceProcess } from '#test/support/service-process.js';
import type { Fault, Scene } from '../fault.js';
import { pause } from '../pause.js';

const KILLS = 10;

async function killAgainAndAgain(scene: Scene, name: ServiceName, limitS: number): Promise<void> {
  for (let i = 0; i < KILLS; i++) {
    await scene.rig.killService(name);
    const { pipeline } = scene.rig;
    await scene.within('ready after, s', limitS, () => pipeline.process(name).ready());
    await scene.wait(1 + scene.chance.next());
  }
}

const killed = (id: string, name: ServiceName, limitS: number): Fault => ({
  id,
  title: `${name} killed ${KILLS} times`,
  run: (scene) => killAgainAndAgain(scene, name, limitS),
});

const allAtOnce: Fault = {
  id: 'F06',
  title: 'everything killed at once, 3 times',
  run: async (scene) => {
    const { rig } = scene;
    for (let i = 0; i < 3; i++) {
      const death = [rig.broker.kill(), ...SERVICES.map((name) => rig.pipeline.process(name).end('SIGKILL'))];
      await Promise.all([...death, rig.killDatabase()]);
      await scene.within('whole system ready after, s', 30, async () => {
        for (const name of SERVICES) rig.pipeline.process(name).spawn();
        await rig.broker.start();
        await rig.ready();
      });
      await scene.wait(3);
    }
  },
};

const zombie: Fault = {
  id: 'F07',
  title: 'inference paused 60 s while its messages go to another',
  run: async (scene) => {
    const { pipeline, broker } = scene.rig;
    const other = await ServiceProcess.start('inference', { BROKER_URL: broker.url });
    await other.ready();
    const { pid } = pipeline.process('inference');
    await pause([pid], scene.ms(60));
    await scene.within('ready after, s', 30, () => pipeline.process('inference').ready());
    await other.end();
  },
};

const gatewayPaused: Fault = {
  id: 'F08',
  title: 'gateway paused 10 s',
  allows: { slowestMs: 16_000 },
  run: async (scene) => {
    await pause([scene.rig.pipeline.process('gateway').pid], scene.ms(10));
    await scene.wait(2);
  },
};

const rolling: Fault = {
  id: 'F43',
  title: `rolling SIGTERM of every service under load, ${KILLS} times each`,
  run: async (scene) => {
    const { pipeline } = scene.rig;
    for (let i = 0; i < KILLS; i++) {
      for (const name of SERVICES) {
        const service = pipeline.process(name);
        await scene.within('exit after, s', 30, async () => {
          const code = await service.end('SIGTERM');
          scene.expect(code === 0, `${name} ended with ${code}`);
        });
        service.spawn();
        await service.ready();
      }
    }
  },
};

/** Processes that die, stand still or are replaced. */
export const PROCESS_FAULTS: readonly Fault[] = [
  killed('F01', 'gateway', 3),
  killed('F02', 'masking', 5),
  killed('F03', 'features', 5),
  killed('F04', 'inference', 5),
  killed('F05', 'history', 5),
  allAtOnce,
  zombie,
  gatewayPaused,
  rolling,
];
