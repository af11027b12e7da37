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

/** Resolves to what docker prints. */
function docker(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', args, {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, PORT },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (errors += text));
    child.on('error', () => reject(new Error('docker is not installed or not on the path')));
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(
            new Error(`docker ${args.join(' ').slice(0, 100)} exited ${code} ${errors.trim().slice(-2000)}`),
          ),
    );
  });
}

/** On a project of its own, beside whatever else runs here. */
const compose = (args) => docker(['compose', '--project-name', PROJECT, ...args]);

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

/** As the engine has them, whatever the file says. */
async function allAreConfined() {
  const ids = (await compose(['ps', '--all', '--quiet'])).trim().split('\n');
  const inspected = JSON.parse(await docker(['inspect', ...ids]));
  for (const { Name, Config, HostConfig } of inspected) {
    expect(/^[1-9]\d*:[1-9]\d*$/.test(Config.User), `${Name} runs as ${Config.User || 'root'}`);
    expect(HostConfig.ReadonlyRootfs, `${Name} may write to its root`);
    expect(HostConfig.CapDrop?.join() === 'ALL' && !HostConfig.CapAdd, `${Name} has capabilities`);
    expect(!HostConfig.Privileged, `${Name} is privileged`);
  }
  return `${inspected.length} containers`;
}

async function sizesOfImages() {
  const names = (await compose(['config', '--images'])).trim().split('\n');
  const ours = [...new Set(names)].filter((name) => name.startsWith('spendsense/')).toSorted();
  const inspected = JSON.parse(await docker(['image', 'inspect', ...ours]));
  return inspected
    .map(({ Size }, i) => `${ours[i].replace(/^spendsense\/|:.*$/g, '')} ${Math.round(Size / 1e6)} MB`)
    .join(', ');
}

const WORKERS = ['masking', 'features', 'inference'];
const SUBMISSIONS = 10;
const SMS_EACH = 1000;

/** Ends the process of one container of a service as a crash would, and this script with it; the engine starts it again. */
const crash = (service) =>
  inside(
    service,
    `import { readdirSync, readFileSync } from 'node:fs';
    for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name) && Number(name) > 1)) {
      const [, script] = readFileSync('/proc/' + pid + '/cmdline', 'utf8').split('\\0');
      if (script === 'dist/services/${service}/main.js') process.kill(Number(pid), 'SIGKILL');
    }`,
  );

async function twoOfEachSurviveACrash() {
  await up('--no-recreate', ...WORKERS.flatMap((service) => ['--scale', `${service}=2`]));
  const work = Array.from({ length: SUBMISSIONS }, async () => submit(Array(SMS_EACH).fill(SMS)));
  await crash('masking').catch(() => undefined);
  await Promise.all(work);
  const ids = (await compose(['ps', '--quiet', 'masking'])).trim().split('\n');
  const restarts = JSON.parse(await docker(['inspect', ...ids])).map(({ RestartCount }) => RestartCount);
  expect(restarts.toSorted().join() === '0,1', `masking was started again ${restarts.join(' and ')} times`);
  await up('--no-recreate', ...WORKERS.flatMap((service) => ['--scale', `${service}=2`]));
  return allHealthy();
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
  await check('images build', () => compose(['--profile', 'demo', 'build', '--quiet']).then(() => undefined));
  await check('a fresh installation starts with no edits', () => up().then(() => undefined));
  if (failureCount()) return console.log(await compose(['logs', '--tail', '30']));

  await check('every container is healthy', allHealthy);
  await check('every container is confined', allAreConfined);
  await check('sizes of the images', sizesOfImages);
  await check('only the gateway is published, on loopback', onlyTheGatewayIsPublished);
  await check('the web pages are there', async () => {
    const page = await fetch(`http://127.0.0.1:${PORT}/`);
    const text = await page.text();
    expect(page.ok && text.includes('<div id="root">'), `/ answered ${page.status} ${text.slice(0, 200)}`);
  });
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
  await check('the demo fills the history', async () => {
    const told = await compose(['run', '--rm', 'demo']);
    expect(/^submission /m.test(told), told);
  });
  await check('two of each worker take 10,000 SMS; one crashes, and comes back', twoOfEachSurviveACrash);
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
