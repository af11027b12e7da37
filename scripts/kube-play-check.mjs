// Proves, without a cluster, that the pods of k8s/overlays/dev run as their manifests confine them: Podman plays them,
// an SMS is sent, and its result polled. Needs Podman 5, and the images of `docker compose build` in its store.
// Usage: npm run k8s:play [-- --keep] [--without-limits] [--write FILE]
//   --keep            leaves the pods running
//   --without-limits  for a Podman that may not set any, as one in a container
//   --write FILE      plays nothing: writes what would be played, and prints the images that it needs
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dump, loadAll } from 'js-yaml';
import { ROOT } from './set-up.mjs';
import { check, clientOf, expect, expectResult, fail, failureCount, SMS } from './stack-checks.mjs';

const { values: options } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    'without-limits': { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const PORT = Number(process.env.PORT || 38081);
const START_MS = 240_000;
const { call, submit } = clientOf(`http://127.0.0.1:${PORT}`);

/** What Podman makes of probes needs a curl in the container, and of the rest nothing. */
const WITHOUT_MEANING = ['startupProbe', 'readinessProbe', 'livenessProbe', 'lifecycle'];

function playable(container) {
  const kept = Object.entries(container).filter(([field]) => !WITHOUT_MEANING.includes(field));
  const played = Object.fromEntries(kept);
  if (options['without-limits']) delete played.resources;
  // In place of the Service.
  const publish = (port) => (port.name === 'api' ? { ...port, hostPort: PORT, hostIP: '127.0.0.1' } : port);
  return { ...played, imagePullPolicy: 'Never', ...(played.ports && { ports: played.ports.map(publish) }) };
}

const podOf = ({ metadata, spec }) => ({
  metadata: { ...spec.metadata, name: metadata.name },
  spec: { ...spec.spec, containers: spec.spec.containers.map(playable) },
});

/** Podman knows no StatefulSet: a pod of the Service's name, by which the others find it, and its volumes. */
function playStateful({ metadata, spec }) {
  const pod = podOf({ metadata, spec: spec.template });
  const claims = spec.volumeClaimTemplates.map((claim) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: `${claim.metadata.name}-${metadata.name}-0` },
    spec: claim.spec,
  }));
  const volumes = spec.volumeClaimTemplates.map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: `${name}-${metadata.name}-0` },
  }));
  pod.spec.volumes = [...pod.spec.volumes, ...volumes];
  return [...claims, { apiVersion: 'v1', kind: 'Pod', ...pod }];
}

const PLAYED = {
  ConfigMap: (one) => [one],
  Secret: (one) => [one],
  StatefulSet: playStateful,
  // A pod that is started again until it has ended well.
  Job: ({ metadata, spec }) => [
    { apiVersion: 'v1', kind: 'Pod', ...podOf({ metadata, spec: spec.template }) },
  ],
  Deployment: ({ spec, ...rest }) => [
    {
      ...rest,
      spec: { ...spec, replicas: 1, template: podOf({ metadata: rest.metadata, spec: spec.template }) },
    },
  ],
};

/** Of the rendered overlay, what Podman can play, servers first. */
function manifestsToPlay() {
  const rendered = loadAll(readFileSync(join(ROOT, 'k8s', 'rendered', 'dev.yaml'), 'utf8'));
  return Object.entries(PLAYED).flatMap(([kind, play]) =>
    rendered.filter((one) => one.kind === kind).flatMap((one) => play(one)),
  );
}

/** Runs podman with a text as its input; resolves to its output. */
function podman(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('podman', args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (errors += text));
    child.on('error', () => reject(new Error('podman is not installed or not on the path')));
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`podman ${args.join(' ')} exited ${code} ${errors.trim().slice(-2000)}`)),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Until the gateway can do its work, which it can once database, migrations and queues are there. */
async function ready() {
  const end = performance.now() + START_MS;
  for (;;) {
    const failure = await call('/v1/status').then(
      ({ services }) =>
        services
          ?.filter(({ state }) => state !== 'up')
          .map(({ name }) => name)
          .join(', '),
      (problem) => problem.message,
    );
    if (!failure) return;
    expect(performance.now() < end, `after ${START_MS / 1000} s: ${failure}`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function everyContainerRuns() {
  const containers = JSON.parse(await podman(['ps', '--all', '--format', 'json'])).filter(
    ({ IsInfra }) => !IsInfra,
  );
  const expected = [
    'gateway',
    'ingest',
    'masking',
    'features',
    'inference',
    'history',
    'postgres',
    'rabbitmq',
  ];
  for (const name of expected) {
    const found = containers.find(({ PodName }) => PodName === name || PodName === `${name}-pod`);
    expect(found?.State === 'running', `${name} is ${found?.State ?? 'not there'}`);
  }
}

async function isConfined() {
  const format = '{{.Config.User}} {{.HostConfig.ReadonlyRootfs}} {{.EffectiveCaps}}';
  const found = (await podman(['inspect', '--format', format, 'masking-pod-service'])).trim();
  expect(
    /^65532(:65532)? true \[\]$/.test(found),
    `masking has user, read-only root and capabilities ${found}`,
  );
  return found;
}

async function main(manifest) {
  await check('podman plays the manifests', () =>
    podman(['kube', 'play', '--replace', '-'], manifest).then(() => ''),
  );
  if (failureCount()) return;
  await check('every service is up', ready);
  await check('an SMS comes back masked and categorised', async () => expectResult((await submit([SMS]))[0]));
  await check('every container runs', everyContainerRuns);
  await check('a service is confined', isConfined);
  if (failureCount())
    console.log(await podman(['pod', 'logs', '--tail', '30', 'gateway-pod']).catch(() => ''));
}

const manifests = manifestsToPlay();
const manifest = manifests.map((one) => dump(one)).join('---\n');
if (options.write) {
  writeFileSync(options.write, manifest);
  const specs = manifests.map(({ spec }) => spec?.template?.spec ?? spec).filter((spec) => spec?.containers);
  const images = specs.flatMap(({ containers }) => containers.map(({ image }) => image));
  console.log([...new Set(images)].join());
} else {
  try {
    await main(manifest);
  } catch (failure) {
    fail(failure);
  } finally {
    if (!options.keep) await podman(['kube', 'down', '--force', '-'], manifest).catch(() => {});
  }
  console.log(failureCount() ? `FAIL: ${failureCount()} checks` : 'PASS: the pods run as they are confined');
  process.exitCode = failureCount() ? 1 : 0;
}
