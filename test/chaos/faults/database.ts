import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Fault, Scene } from '../fault.js';
import { pause } from '../pause.js';

async function acceptsAgain(scene: Scene, limitS = 5): Promise<void> {
  const before = scene.load.acceptedSms;
  await scene.within('accepting again after, s', limitS, () => scene.load.accepted(before + 1));
}

const killed: Fault = {
  id: 'F26',
  title: 'PostgreSQL killed 5 times',
  run: async (scene) => {
    for (let i = 0; i < 5; i++) {
      await scene.rig.killDatabase();
      await acceptsAgain(scene);
      await scene.wait(2);
    }
  },
};

const frozen: Fault = {
  id: 'F27',
  title: 'PostgreSQL frozen 30 s',
  run: async (scene) => {
    await pause(scene.rig.databasePids(), scene.ms(30));
    await acceptsAgain(scene, 10);
  },
};

const sessionsEnded: Fault = {
  id: 'F29',
  title: 'database sessions ended 200 times',
  run: async (scene) => {
    let ended = 0;
    for (let i = 0; i < 200; i++) {
      const rows = await scene.rig.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE usename LIKE 'spendsense_test_%' AND usename <> current_user`,
      );
      ended += rows.length;
      await scene.wait(0.2);
    }
    scene.note('sessions ended', ended);
    scene.expect(ended > 0, 'no session was ended');
  },
};

const exhausted: Fault = {
  id: 'F30',
  title: 'every connection of PostgreSQL taken 60 s',
  run: async (scene) => {
    const { database } = scene.rig;
    const [limit] = await database.query<{ max: string }>("SELECT current_setting('max_connections') AS max");
    const hogs: DataSource[] = [];
    for (let i = 0; i < Number(limit!.max); i++) {
      const hog = new DataSource({
        type: 'postgres',
        url: database.ownerUrl,
        poolSize: 1,
        installExtensions: false,
      });
      try {
        hogs.push(await hog.initialize());
      } catch {
        break;
      }
    }
    scene.note('connections taken', hogs.length);
    // Those that the services hold end, and find none to come back to.
    await database
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE usename LIKE 'spendsense_test_%' AND usename <> current_user`,
      )
      .catch(() => undefined);
    await scene.wait(60);
    await Promise.all(hogs.map((hog) => hog.destroy()));
    await acceptsAgain(scene);
  },
};

const locked: Fault = {
  id: 'F31',
  title: 'the table of results locked 60 s',
  run: async (scene) => {
    const owner = new DataSource({
      type: 'postgres',
      url: scene.rig.database.ownerUrl,
      installExtensions: false,
    });
    await owner.initialize();
    await owner.transaction(async (manager) => {
      await manager.query('LOCK TABLE transactions IN ACCESS EXCLUSIVE MODE');
      await scene.wait(60);
    });
    await owner.destroy();
    await scene.within('ready after, s', 35, () => scene.rig.ready());
  },
};

const readOnly: Fault = {
  id: 'F32',
  title: 'the database read-only 60 s',
  run: async (scene) => {
    const set = async (value: string) => {
      await scene.rig.database.query(`ALTER SYSTEM SET default_transaction_read_only = ${value}`);
      await scene.rig.database.query('SELECT pg_reload_conf()');
    };
    await set('on');
    await scene.wait(60);
    // ALTER SYSTEM is no write of a transaction.
    await set('off');
    await acceptsAgain(scene);
  },
};

const commitLost: Fault = {
  id: 'F33',
  title: 'the answer to COMMIT lost, 200 times',
  run: async (scene) => {
    const lost = { pattern: 'COMMIT', every: 3, times: 200 };
    for (const wire of Object.values(scene.rig.databaseWires))
      wire.toxics = { loseReply: lost, chance: () => scene.chance.next() };
    await scene.until(() => lost.times === 0, 120);
    for (const wire of scene.rig.allWires) wire.toxics = {};
    await sleep(200);
    scene.note('answers lost', 200 - lost.times);
  },
};

/** A database that dies, stands still, is full of others or refuses. */
export const DATABASE_FAULTS: readonly Fault[] = [
  killed,
  frozen,
  sessionsEnded,
  exhausted,
  locked,
  readOnly,
  commitLost,
];
