import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SERVICES } from '#test/support/pipeline-processes.js';
import { TcpProxy } from '#test/support/tcp-proxy.js';
import { command, whyNot } from '../command.js';
import type { Fault, Scene } from '../fault.js';

/** A namespace of our own, joined to this machine by a pair of virtual wires that lead nowhere else. */
const SPACE = `ssc${process.pid}`;
const HERE = '10.203.77.1';
const THERE = '10.203.77.2';
const RELAY_PORT = 5672;
const [OUTER, INNER] = [`sso${process.pid % 10_000}`, `ssi${process.pid % 10_000}`];

const inside = (...words: string[]) => command('ip', 'netns', 'exec', SPACE, ...words);

async function openSpace(): Promise<void> {
  await command('ip', 'netns', 'add', SPACE);
  await command('ip', 'link', 'add', OUTER, 'type', 'veth', 'peer', 'name', INNER);
  await command('ip', 'link', 'set', INNER, 'netns', SPACE);
  await command('ip', 'addr', 'add', `${HERE}/30`, 'dev', OUTER);
  await command('ip', 'link', 'set', OUTER, 'up');
  await inside('ip', 'addr', 'add', `${THERE}/30`, 'dev', INNER);
  await inside('ip', 'link', 'set', INNER, 'up');
}

async function closeSpace(): Promise<void> {
  await command('ip', 'link', 'del', OUTER).catch(() => undefined);
  await command('ip', 'netns', 'del', SPACE).catch(() => undefined);
}

/** Passes bytes on, inside the namespace: `node -e RELAY port host port`. */
const RELAY = `const net = require('node:net');
const [port, host, to] = process.argv.slice(1);
net.createServer((inside) => {
  const outside = net.connect(Number(to), host);
  for (const [from, into] of [[inside, outside], [outside, inside]]) {
    from.setNoDelay(true).pipe(into);
    from.on('error', () => into.destroy()).on('close', () => into.destroy());
  }
}).listen(Number(port), '${THERE}', () => console.log('listening'));`;

/** Leads every connection to the broker over the virtual wire while `work` runs. */
async function overTheLink(scene: Scene, work: () => Promise<void>): Promise<void> {
  const { rig } = scene;
  await openSpace();
  const back = await TcpProxy.to(rig.broker.url, { host: HERE });
  const { port } = new URL(back.url);
  const relay = spawn(
    'ip',
    ['netns', 'exec', SPACE, process.execPath, '-e', RELAY, String(RELAY_PORT), HERE, port],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(relay.stdout, 'data');
    for (const name of SERVICES) rig.brokerWires[name].goBy(`amqp://${THERE}:${RELAY_PORT}`);
    await rig.ready();
    await work();
  } finally {
    for (const name of SERVICES) rig.brokerWires[name].goBy(undefined);
    relay.kill('SIGKILL');
    await back.down();
    await closeSpace();
  }
}

async function cannot(...rule: string[]): Promise<string | undefined> {
  const why = await whyNot(async () => {
    try {
      await openSpace();
      await inTable(async () => {
        if (rule.length) await inside(...rule);
      });
    } finally {
      await closeSpace();
    }
  });
  return (
    why && `no such link can be made here (${why}); root on a Linux machine with iproute2 and nftables can`
  );
}

async function inTable(work: () => Promise<void>): Promise<void> {
  await inside('nft', 'add', 'table', 'inet', 'chaos');
  await inside('nft', 'add chain inet chaos in { type filter hook input priority 0; }');
  await inside('nft', 'add chain inet chaos out { type filter hook output priority 0; }');
  await work();
  await inside('nft', 'delete', 'table', 'inet', 'chaos');
}

const LOSE = 'meta l4proto tcp numgen random mod 100 < 5 drop';

const loss: Fault = {
  id: 'F23',
  title: '5 % of the packets to the broker lost, 60 s',
  cannot: () => cannot(),
  run: (scene) =>
    overTheLink(scene, () =>
      inTable(async () => {
        for (const chain of ['in', 'out']) await inside('nft', `add rule inet chaos ${chain} ${LOSE}`);
        await scene.wait(60);
      }),
    ),
};

const partition: Fault = {
  id: 'F24',
  title: 'full partition from the broker, 60 s',
  cannot: () => cannot(),
  run: (scene) =>
    overTheLink(scene, async () => {
      await inTable(async () => {
        for (const chain of ['in', 'out'])
          await inside('nft', `add rule inet chaos ${chain} meta l4proto tcp drop`);
        await scene.wait(60);
      });
      await scene.within('ready after, s', 30, () => scene.rig.ready());
    }),
};

const TBF = ['root', 'tbf', 'rate', '256kbit', 'burst', '16kbit', 'latency', '2s'];
const narrowing = ['tc', 'qdisc', 'add', 'dev', INNER, ...TBF];

const narrow: Fault = {
  id: 'F25',
  title: 'a link of 256 kbit/s to the broker, 60 s',
  cannot: () => cannot(...narrowing),
  run: (scene) =>
    overTheLink(scene, async () => {
      await inside(...narrowing);
      await scene.wait(60);
    }),
};

/** A link in a network namespace that loses packets, all of them, or is narrow. */
export const LINK_FAULTS: readonly Fault[] = [loss, partition, narrow];
