import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Topic } from '#libs/contracts/index.js';
import { InProcessBroker } from '#libs/messaging/in-process.broker.js';
import { InProcessPublisher } from '#libs/messaging/in-process.publisher.js';
import { InProcessQuestions } from '#libs/messaging/in-process.questions.js';
import { InProcessQueues } from '#libs/messaging/in-process.queues.js';
import { InProcessServer } from '#libs/messaging/in-process.server.js';
import { addHandlers, type Bus, type BusSettings, type DeadLetter, surroundingsFor } from './bus.js';

/** The in-process transport on a fresh folder. */
export async function openInProcess(settings: BusSettings = {}): Promise<Bus & { dataDir: string }> {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), 'spendsense-spool-')));
  const surroundings = surroundingsFor({ ...settings, dataDir });
  const broker = new InProcessBroker(surroundings.settings);
  const publisher = new InProcessPublisher(broker, surroundings);
  const server = new InProcessServer(broker, surroundings, publisher);
  const close = async () => {
    await server.close();
    publisher.onApplicationShutdown();
  };
  return {
    publisher,
    server,
    queues: new InProcessQueues(broker, server),
    questions: new InProcessQuestions(surroundings),
    dataDir,
    readiness: surroundings.readiness,
    registry: surroundings.registry,
    close,
    serve: (handlers) => addHandlers(server, handlers),
    sendRaw: (topic, body, origin) =>
      broker.publish(topic, { body: Buffer.from(body), messageId: randomUUID(), ...origin }),
    deadLetters: (topic) => readDeadLetters(dataDir, topic),
    reopen: async () => {
      await close();
      return openInProcess({ ...settings, dataDir });
    },
  };
}

async function readDeadLetters(dataDir: string, topic: Topic): Promise<DeadLetter[]> {
  const folder = join(dataDir, 'spool/dead');
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${topic}-`));
  const reasons = names.filter((name) => name.endsWith('.reason.json'));
  return Promise.all(
    reasons.map(async (name) => {
      const facts = await readFile(join(folder, name), 'utf8');
      const body = await readFile(join(folder, name.replace('.reason.json', '.json')), 'utf8');
      const { reason, errorClass } = JSON.parse(facts) as DeadLetter;
      return { body, reason, errorClass, facts };
    }),
  );
}
