import type { MessageHandler } from '@nestjs/microservices';
import { Random } from '#libs/evaluation/random.js';
import { StartupError } from '#libs/runtime/env.js';
import { OutcomeUnknownError, UnavailableError } from './errors.js';
import type { PipelineServer } from './pipeline-server.js';
import type { Publisher } from './publisher.js';

/** Where a transport can be made to fail. */
export const FAULT_POINTS = [
  // The broker takes nothing.
  'publish.before',
  // The broker has the message; its confirm does not arrive.
  'publish.confirm.lost',
  // The process ends, as by kill -9, when the effects are done and the message is not acknowledged.
  'ack.before',
  // The same, just after.
  'ack.after',
  // A handler never returns.
  'handler.hang',
  // A sealed text cannot be opened for now.
  'decrypt.fail',
  // A message whose id begins as one of POISON's ends the process, is never done with, or fails.
  'poison',
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** How the ids of chunks begin that are poison. */
export const POISON = { crash: 'dead0001', hang: 'dead0002', fail: 'dead0003' } as const;

/** Time for an acknowledgement to leave the process. */
const ACK_LEAVES_MS = 10;

/** Decides whether something fails now. */
type Strikes = (point: FaultPoint) => boolean;

/**
 * Makes a transport fail at random points, for tests of what follows. `spec` is `seed=7,ack.before=0.01,…`: a seed and a
 * probability by point. Throws `StartupError` in production, and for what cannot be read.
 */
export function addFaultPoints<T extends { publisher: Publisher; server: PipelineServer }>(
  transport: T,
  spec: string,
): T {
  if (process.env['NODE_ENV'] === 'production')
    throw new StartupError('FAULT_POINTS is for tests and refused where NODE_ENV is production.');
  const strikes = readSpec(spec);
  const { publisher, server } = transport;
  const publish = publisher.publish.bind(publisher);
  publisher.publish = async (topic, message) => {
    if (strikes('publish.before')) throw new UnavailableError('not-connected');
    await publish(topic, message);
    if (strikes('publish.confirm.lost')) throw new OutcomeUnknownError();
  };
  const addHandler = server.addHandler.bind(server);
  server.addHandler = (pattern, handler, ...rest) =>
    addHandler(pattern, failing(handler, pattern === 'sms.received', strikes), ...rest);
  return transport;
}

function failing(handler: MessageHandler, opensSeals: boolean, strikes: Strikes): MessageHandler {
  return async (...message) => {
    if (strikes('poison')) await takePoison(message[0] as { chunkId?: string });
    if (strikes('handler.hang')) await new Promise(() => undefined);
    if (opensSeals && strikes('decrypt.fail')) throw new Error('fault point decrypt.fail');
    const result: unknown = await handler(...message);
    if (strikes('ack.before')) process.kill(process.pid, 'SIGKILL');
    if (strikes('ack.after')) setTimeout(() => process.kill(process.pid, 'SIGKILL'), ACK_LEAVES_MS);
    return result as never;
  };
}

async function takePoison({ chunkId = '' }: { chunkId?: string }): Promise<void> {
  if (chunkId.startsWith(POISON.crash)) process.kill(process.pid, 'SIGKILL');
  if (chunkId.startsWith(POISON.hang)) await new Promise(() => undefined);
  if (chunkId.startsWith(POISON.fail)) throw new Error('fault point poison');
}

function readSpec(spec: string): Strikes {
  const entries = spec.split(',').map((part): [string, number] => {
    const [name = '', value] = part.split('=');
    return [name.trim(), Number(value)];
  });
  const wrong = entries.find(
    ([name, value]) => !Number.isFinite(value) || (name !== 'seed' && !isFaultPoint(name)),
  );
  if (wrong)
    throw new StartupError(`FAULT_POINTS: ${wrong[0]} is not one of seed, ${FAULT_POINTS.join(', ')}.`);
  const probabilities = new Map(entries);
  const chance = new Random(probabilities.get('seed') ?? 0);
  return (point) => chance.chance(probabilities.get(point) ?? 0);
}

const isFaultPoint = (name: string): name is FaultPoint => (FAULT_POINTS as readonly string[]).includes(name);
