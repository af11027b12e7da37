// Proves that docker-compose.yml runs the whole system with no edits: builds and starts every container, sends SMS,
// takes everything down and up again, and looks for what was there. Needs Docker with Compose; leaves nothing behind.
// Usage: npm run compose:check [-- --keep]    (--keep leaves the stack running)
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { check, clientOf, expect, expectResult, fail, failureCount, SMS } from './stack-checks.mjs';

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const PROJECT = 'spendsense-check';
const PORT = process.env.PORT || '38080';
const { call, submit } = clientOf(`http://127.0.0.1:${PORT}`);

/** Runs docker compose on a project of its own, beside whatever else runs here; resolves to its output. */
function compose(args, { show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', ['compose', '--project-name', PROJECT, ...args], {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, PORT },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (errors += text));
    child.on('error', () => reject(new Error('docker is not installed or not on the path')));
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`docker compose ${args[0]} exited ${code} ${errors.trim().slice(-2000)}`)),
    );
  });
}

const up = (...args) => compose(['up', '--detach', '--wait', '--wait-timeout', '300', ...args]);

/** Containers as compose lists them: one JSON object a line. */
async function containers() {
  const lines = (await compose(['ps', '--all', '--format', 'json'])).trim().split('\n');
  return lines.flatMap((line) => JSON.parse(line));
}

async function allHealthy() {
  const running = (await containers()).filter(({ State }) => State === 'running');
  const unwell = running.filter(({ Health }) => Health !== 'healthy').map(({ Name }) => Name);
  expect(unwell.length === 0, `not healthy: ${unwell.join(', ')}`);
  return `${running.length} containers`;
}

async function onlyTheGatewayIsPublished() {
  const published = (await containers()).flatMap(({ Service, Publishers }) =>
    (Publishers ?? []).filter((port) => port.PublishedPort).map((port) => `${Service} on ${port.URL}`),
  );
  expect(published.join() === 'gateway on 127.0.0.1', `published: ${published.join(', ') || 'nothing'}`);
}

/** Runs a script in a service's own container, with what that service has; resolves to what it prints. */
const inside = (service, script) =>
  compose(['exec', '-T', service, '/nodejs/bin/node', '--input-type=module', '-e', script]);

async function onlyOneHolds(holder, folder, name) {
  const services = ['gateway', 'ingest', 'masking', 'features', 'inference', 'history'];
  const list = `import { readdirSync } from 'node:fs'; console.log(readdirSync('${folder}').join());`;
  const lists = await Promise.all(services.map((service) => inside(service, list)));
  const holders = services.filter((_, i) => lists[i].includes(name));
  expect(holders.join() === holder, `held by ${holders.join(', ') || 'nobody'}`);
}

/** Tries in the name of `features`, which reads sms.masked. */
async function brokerUsersAreConfined() {
  const attempts = {
    'read its own queue': [`get('sms.masked')`, 'allowed'],
    'read the sealed texts': [`get('sms.received')`, '403'],
    'delete a queue': [`deleteQueue('sms.masked')`, '403'],
    'make a queue': [`assertQueue('another')`, '403'],
  };
  for (const [attempt, [operation, expected]] of Object.entries(attempts)) {
    const outcome = await inside(
      'features',
      `import { readFileSync } from 'node:fs';
      import { connect } from 'amqplib';
      const connection = await connect(readFileSync('/run/credentials/broker-url', 'utf8'));
      const channel = await connection.createChannel();
      channel.on('error', () => {});
      const outcome = await channel.${operation}.then(() => 'allowed', (failure) => failure.code);
      console.log(outcome);
      await connection.close();`,
    );
    expect(outcome.trim() === expected, `features may ${attempt}? ${outcome.trim()}, not ${expected}`);
  }
}

let first;

async function main() {
  await compose(['down', '--volumes', '--remove-orphans']);
  await check('images build', () => compose(['build', '--quiet']).then(() => undefined));
  await check('a fresh installation starts with no edits', () => up().then(() => undefined));
  if (failureCount()) return console.log(await compose(['logs', '--tail', '30']));

  await check('every container is healthy', allHealthy);
  await check('only the gateway is published, on loopback', onlyTheGatewayIsPublished);
  await check('only masking holds the masking keys', () =>
    onlyOneHolds('masking', '/run/credentials', 'masking-keys'),
  );
  await check('only inference has onnxruntime', () =>
    onlyOneHolds('inference', '/app/node_modules', 'onnxruntime-node'),
  );
  await check('a service can do no more on the broker than its work', brokerUsersAreConfined);
  await check('an SMS comes back masked and categorised', async () => {
    [first] = await submit([SMS]);
    return expectResult(first);
  });
  await check('the gateway tells which words decided', async () => {
    const { model, words } = await call(`/v1/transactions/${first?.id}/explanation`);
    expect(words[0]?.weight > 0, `no word speaks for ${first?.category}`);
    return `${words[0].word} ${words[0].weight}, ${model}`;
  });
  await check('it is in the history after down and up', async () => {
    await compose(['down']);
    await up();
    const kept = await call(`/v1/transactions/${first?.id}`);
    expect(kept.category === first.category && kept.amount === first.amount, 'the transaction has changed');
  });
  await check('tokens stay the same after down and up', async () => {
    const [again] = await submit([SMS]);
    expect(again.maskedText === first.maskedText, 'the same SMS is masked differently');
  });
  await check('three maskers take 1,000 SMS', async () => {
    await up('--no-recreate', '--scale', 'masking=3');
    await submit(Array.from({ length: 1000 }, () => SMS));
    return allHealthy();
  });
  await check('every service stops by itself when asked to', async () => {
    await compose(['stop']);
    const forced = (await containers()).filter(({ ExitCode }) => ExitCode !== 0);
    expect(forced.length === 0, forced.map(({ Name, ExitCode }) => `${Name} exited ${ExitCode}`).join(', '));
  });
}

try {
  await main();
} catch (failure) {
  fail(failure);
} finally {
  if (!options.keep) await compose(['down', '--volumes', '--remove-orphans']).catch(() => {});
}
console.log(failureCount() ? `FAIL: ${failureCount()} checks` : 'PASS: the stack works');
process.exitCode = failureCount() ? 1 : 0;
