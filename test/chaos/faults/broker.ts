import { connect } from 'amqplib';
import { eventually } from '#test/support/eventually.js';
import type { Fault, Scene } from '../fault.js';
import { pause } from '../pause.js';

/** A broker whose connections were lost is found again within the longest wait between two tries. */
const PUBLISHING_AGAIN_S = 5;

/** Waits until SMS are accepted again, and holds the time against the limit. */
async function publishesAgain(scene: Scene, limitS = PUBLISHING_AGAIN_S): Promise<void> {
  const before = scene.load.acceptedSms;
  await scene.within('accepting again after, s', limitS, () => scene.load.accepted(before + 1));
}

async function alarm(scene: Scene, raise: string[], clear: string[]): Promise<void> {
  const { ctl } = scene.rig.broker;
  await ctl(...raise);
  await scene.wait(60);
  await ctl(...clear);
  await publishesAgain(scene);
}

const killed: Fault = {
  id: 'F09',
  title: 'broker killed 5 times',
  run: async (scene) => {
    for (let i = 0; i < 5; i++) {
      await scene.rig.killBroker();
      await publishesAgain(scene);
      await scene.wait(2);
    }
  },
};

const restarted: Fault = {
  id: 'F10',
  title: 'broker stopped cleanly and started',
  run: async (scene) => {
    await scene.rig.broker.ctl('stop', await pidFile(scene));
    await scene.rig.broker.start();
    await publishesAgain(scene);
  },
};

const pidFile = async ({ rig }: Scene) => `${rig.broker.home}/pid`;

const frozen: Fault = {
  id: 'F11',
  title: 'broker frozen 30 s',
  run: async (scene) => {
    await pause([await scene.rig.broker.pid()], scene.ms(30));
    await publishesAgain(scene, 15);
  },
};

const memoryAlarm: Fault = {
  id: 'F12',
  title: 'memory alarm 60 s',
  run: (scene) =>
    alarm(scene, ['set_vm_memory_high_watermark', '0.0000001'], ['set_vm_memory_high_watermark', '0.6']),
};

const diskAlarm: Fault = {
  id: 'F13',
  title: 'disk alarm 60 s',
  run: (scene) => alarm(scene, ['set_disk_free_limit', '1000GB'], ['set_disk_free_limit', '50MB']),
};

const connectionsClosed: Fault = {
  id: 'F15',
  title: 'every connection closed by the broker, 20 times',
  run: async (scene) => {
    for (let i = 0; i < 20; i++) {
      await scene.rig.broker.ctl('close_all_connections', 'chaos');
      await scene.wait(1);
    }
    await scene.within('ready after, s', PUBLISHING_AGAIN_S, () => scene.rig.ready());
  },
};

const QUEUE = 'features.extracted';

const queueDeleted: Fault = {
  id: 'F16',
  title: 'a queue deleted while it is empty',
  run: async (scene) => {
    await scene.load.pause();
    await scene.quiet();
    const connection = await connect(scene.rig.broker.url);
    const channel = await connection.createChannel();
    await channel.deleteQueue(QUEUE);
    scene.load.resume();
    await scene.within('consuming again after, s', 10, () =>
      eventually(async () => {
        const { body } = await scene.rig.broker
          .ctl('list_queues', 'name', 'consumers')
          .then((text) => ({ body: text.split('\n').map((line) => line.split('\t')) }));
        const consumers = body.find(([name]) => name === QUEUE)?.[1];
        if (!Number(consumers)) throw new Error(`${QUEUE} has no consumer`);
      }, 30_000),
    );
    await connection.close();
  },
};

const permissionRevoked: Fault = {
  id: 'F17',
  title: 'permissions revoked 30 s',
  run: async (scene) => {
    const { broker, pipeline } = scene.rig;
    await broker.ctl('set_permissions', 'guest', '^$', '^$', '^$');
    await broker.ctl('close_all_connections', 'chaos');
    await scene.wait(15);
    const answer = await fetch(`${pipeline.process('masking').url}/readyz`);
    scene.expect(answer.status === 503, `readiness of masking was ${answer.status} meanwhile, not 503`);
    await scene.wait(15);
    await broker.ctl('set_permissions', 'guest', '.*', '.*', '.*');
    await publishesAgain(scene);
  },
};

/** basic.publish: class 60, method 40. */
const PUBLISH = Buffer.from([0, 60, 0, 40]);

const confirmLost: Fault = {
  id: 'F34',
  title: 'the confirm lost, 200 times',
  run: async (scene) => {
    const lost = { pattern: PUBLISH, every: 3, times: 200 };
    const { gateway, masking, features, inference } = scene.rig.brokerWires;
    for (const wire of [gateway, masking, features, inference])
      wire.toxics = { loseReply: lost, chance: () => scene.chance.next() };
    await scene.until(() => lost.times === 0, 120);
    for (const wire of scene.rig.allWires) wire.toxics = {};
    scene.note('confirms lost', 200 - lost.times);
  },
};

/** A broker that dies, stands still, is full or refuses. */
export const BROKER_FAULTS: readonly Fault[] = [
  killed,
  restarted,
  frozen,
  memoryAlarm,
  diskAlarm,
  connectionsClosed,
  queueDeleted,
  permissionRevoked,
  confirmLost,
];
