import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { answersAmqp, until } from './answers-amqp.js';
import { freePorts } from './free-port.js';
import type { RabbitNode } from './rabbitmq-node.js';

const run = promisify(execFile);
const docker = async (...command: string[]) => (await run('docker', command)).stdout.trim();

/** The official image, where a container engine answers; undefined where none does. */
export async function startRabbitContainer(): Promise<RabbitNode | undefined> {
  try {
    await docker('info');
  } catch {
    return undefined;
  }
  const [port] = await freePorts(1);
  const id = await docker('run', '-d', '-p', `127.0.0.1:${port}:5672`, 'rabbitmq:4-management');
  const answers = () => until(() => answersAmqp(port!), 60_000, 'The RabbitMQ container did not start');
  const node: RabbitNode = {
    url: `amqp://guest:guest@127.0.0.1:${port}`,
    kill: async () => void (await docker('kill', id)),
    start: async () => {
      await docker('start', id);
      await answers();
    },
    stop: async () => void (await docker('rm', '--force', '--volumes', id)),
    ctl: (...command) => docker('exec', id, 'rabbitmqctl', '--quiet', ...command),
  };
  await answers();
  return node;
}
