import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import {
  type Container,
  type Manifest,
  manifestsOf,
  ofKind,
  OVERLAYS,
  type PodSpec,
  podsOf,
  ROOT,
  SERVICES,
} from './manifests.js';

interface ComposeService {
  image?: string;
  environment?: Record<string, string>;
  deploy?: { resources: { limits: { cpus: string; memory: string } } };
}

const compose = load(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), {
  schema: CORE_SCHEMA.withTags(mergeTag),
}) as { services: Record<string, ComposeService> };
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const containerOf = ({ spec }: Manifest) => spec.template!.spec.containers[0]!;
const containersOf = ({
  containers,
  initContainers = [],
}: {
  containers: Container[];
  initContainers?: Container[];
}) => [...containers, ...initContainers];
/** Compose writes 768M where Kubernetes writes 768Mi. */
const memoryOf = (text: string) => text.replace(/i$/, '');

describe.each(OVERLAYS)('the pods of %s', (overlay) => {
  const pods = podsOf(overlay);

  it('are those of the services, the migrations and, in dev, the servers', () => {
    const servers = overlay === 'dev' ? ['postgres', 'rabbitmq'] : [];
    expect(pods.map(({ name }) => name).toSorted()).toEqual([...SERVICES, 'migrate', ...servers].toSorted());
  });

  it('are in a namespace that refuses what Pod Security "restricted" refuses', () => {
    const [namespace] = ofKind(overlay, 'Namespace');
    expect(namespace?.metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
    const others = manifestsOf(overlay).filter(({ kind }) => kind !== 'Namespace');
    for (const { metadata } of others) expect(metadata.namespace).toBe(namespace!.metadata.name);
  });

  it.each(pods)('$name is confined as "restricted" asks, with a read-only root', ({ spec }) => {
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: expect.any(Number),
        seccompProfile: { type: 'RuntimeDefault' },
      },
    });
    expect((spec['securityContext'] as { runAsUser: number }).runAsUser).toBeGreaterThan(0);
    for (const forbidden of ['hostNetwork', 'hostPID', 'hostIPC', 'ephemeralContainers'])
      expect(spec[forbidden]).toBeUndefined();
    for (const container of containersOf(spec)) {
      expect(container['securityContext']).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      for (const port of container.ports ?? []) expect(port).not.toHaveProperty('hostPort');
      expect(container.volumeMounts).toContainEqual({ name: 'tmp', mountPath: '/tmp' });
    }
    const kinds = (spec.volumes ?? []).flatMap(({ name: _, ...source }) => Object.keys(source));
    const allowed = ['configMap', 'emptyDir', 'secret', 'persistentVolumeClaim'];
    expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
  });

  it.each(pods)('$name has an account of its own, which may do nothing', ({ name, spec }) => {
    expect(spec.serviceAccountName).toBe(name);
    const account = ofKind(overlay, 'ServiceAccount').find(({ metadata }) => metadata.name === name);
    expect(account).toMatchObject({ automountServiceAccountToken: false });
    const rights = manifestsOf(overlay).filter(({ kind }) => /Role(Binding)?$/.test(kind));
    expect(rights).toEqual([]);
  });

  it.each(pods)('$name asks for processor and memory, and is limited as under compose', ({ name, spec }) => {
    const { requests, limits } = spec.containers[0]!.resources ?? {};
    expect(requests).toEqual({ cpu: expect.any(String), memory: expect.any(String) });
    expect(limits).toEqual({ cpu: expect.any(String), memory: expect.any(String) });
    const given = compose.services[name]?.deploy?.resources.limits;
    // The one-shots of compose have no limits.
    if (name === 'migrate') expect(given).toBeUndefined();
    else
      expect({ cpus: limits!['cpu'], memory: memoryOf(limits!['memory']!) }).toMatchObject({
        cpus: given!.cpus,
        memory: given!.memory,
      });
  });

  it('come from one place, at one version', () => {
    const images = pods.flatMap(({ spec }) => containersOf(spec).map(({ image }) => image));
    const ours = images.filter((image) => image.includes('spendsense/'));
    expect(ours).toHaveLength(7);
    const [place, tag] =
      overlay === 'prod' ? ['registry.example.com/spendsense/', version] : ['spendsense/', 'local'];
    for (const image of ours) expect(image).toMatch(new RegExp(`^${place}[a-z]+:${tag}$`));
    const servers = images.filter((image) => !ours.includes(image));
    const asUnderCompose = ['postgres', 'rabbitmq'].map((name) => compose.services[name]!.image);
    expect(servers.toSorted()).toEqual(overlay === 'dev' ? asUnderCompose : []);
  });
});

describe('the servers of prod', () => {
  const majorOf = (image: string) => /:(\d+)/.exec(image)?.[1];

  it('are of the versions that compose runs', () => {
    const [postgres] = ofKind('prod', 'Cluster');
    const [rabbitmq] = ofKind('prod', 'RabbitmqCluster');
    expect(majorOf(postgres!.spec['imageName'] as string)).toBe(
      majorOf(compose.services['postgres']!.image!),
    );
    expect(rabbitmq!.spec['image']).toBe(compose.services['rabbitmq']!.image);
  });

  it('are three of each, on three machines, and keep what they have confirmed', () => {
    const [postgres] = ofKind('prod', 'Cluster');
    const [rabbitmq] = ofKind('prod', 'RabbitmqCluster');
    expect(postgres!.spec).toMatchObject({
      instances: 3,
      affinity: { topologyKey: 'kubernetes.io/hostname', podAntiAffinityType: 'required' },
      postgresql: { synchronous: { method: 'any', number: 1 } },
    });
    expect(rabbitmq!.spec).toMatchObject({ replicas: 3, tls: { disableNonTLSListeners: true } });
    const { additionalConfig } = rabbitmq!.spec['rabbitmq'] as { additionalConfig: string };
    // Queues that are declared before all nodes are there would stay on one.
    expect(additionalConfig).toContain('continuous_membership_reconciliation.target_group_size = 3');
  });

  it('run as "restricted" asks: the operator\'s pods of RabbitMQ by an override', () => {
    const [rabbitmq] = ofKind('prod', 'RabbitmqCluster');
    const { statefulSet } = rabbitmq!.spec['override'] as {
      statefulSet: { spec: { template: { metadata: { labels: object }; spec: PodSpec } } };
    };
    const { metadata, spec } = statefulSet.spec.template;
    expect(metadata.labels).toEqual({ 'spendsense/server': 'rabbitmq' });
    expect(spec['securityContext']).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(containersOf(spec).map(({ name }) => name)).toEqual(['rabbitmq', 'setup-container']);
    for (const { securityContext } of containersOf(spec))
      expect(securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  });
});

describe.each(OVERLAYS)('the services of %s', (overlay) => {
  const deployments = ofKind(overlay, 'Deployment');

  it.each(deployments)('$metadata.name is asked on the operations port how it is', (deployment) => {
    const { ports, ...container } = containerOf(deployment);
    expect(ports).toContainEqual({ name: 'operations', containerPort: 9090 });
    const probe = (path: string) => expect.objectContaining({ httpGet: { path, port: 'operations' } });
    expect(container).toMatchObject({
      startupProbe: probe('/startupz'),
      readinessProbe: probe('/readyz'),
      livenessProbe: probe('/livez'),
    });
  });

  it.each(deployments)(
    '$metadata.name has time to end: balancers hear of it, then work is finished',
    (deployment) => {
      const { lifecycle } = containerOf(deployment);
      // An action of the kubelet, since the images have no shell.
      expect(lifecycle).toEqual({ preStop: { sleep: { seconds: 5 } } });
      const { terminationGracePeriodSeconds } = deployment.spec.template!.spec;
      const [settings] = ofKind(overlay, 'ConfigMap').filter(({ metadata }) =>
        metadata.name.startsWith('settings-'),
      );
      const graceMs = Number(settings!.data!['SHUTDOWN_GRACE_MS']);
      expect(graceMs).toBeGreaterThan(0);
      expect(terminationGracePeriodSeconds).toBeGreaterThan(5 + graceMs / 1000);
    },
  );

  it.each(deployments)(
    '$metadata.name is spread, renewed without a gap, and drained one by one',
    ({ metadata, spec }) => {
      const { name } = metadata;
      const { labels } = spec.template!.metadata!;
      expect(spec['replicas']).toBeUndefined();
      expect(spec).toMatchObject({ strategy: { rollingUpdate: { maxUnavailable: 0 } } });
      const spread = spec.template!.spec['topologySpreadConstraints'] as { topologyKey: string }[];
      expect(spread.map(({ topologyKey }) => topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ]);
      for (const constraint of spread)
        expect(constraint).toMatchObject({
          matchLabelKeys: expect.arrayContaining(['app.kubernetes.io/name']),
        });
      const selector = { matchLabels: { 'app.kubernetes.io/name': name } };
      expect(labels).toMatchObject(selector.matchLabels);
      const budget = ofKind(overlay, 'PodDisruptionBudget').find((one) => one.metadata.name === name);
      expect(budget?.spec).toEqual({ maxUnavailable: 1, selector });
    },
  );

  it('are given the files that compose gives them', () => {
    const filesIn = (variables: Record<string, string>) =>
      Object.entries(variables).filter(([, value]) => value.startsWith('/run/credentials/'));
    for (const { name, spec } of podsOf(overlay).filter((one) => compose.services[one.name]?.environment)) {
      if (name === 'postgres') continue;
      const here = Object.fromEntries(
        (spec.containers[0]!.env ?? []).map((one) => [one.name, one.value ?? '']),
      );
      const there = compose.services[name]!.environment!;
      expect(Object.fromEntries(filesIn(here))).toEqual(Object.fromEntries(filesIn(there)));
    }
  });

  it('are reached by the gateway only; metrics are where no client comes', () => {
    const services = ofKind(overlay, 'Service').map(({ metadata, spec }) => [
      metadata.name,
      spec['type'] ?? 'ClusterIP',
      (spec['ports'] as { port: number }[]).map(({ port }) => port),
    ]);
    expect(services).toEqual(
      expect.arrayContaining([
        ['gateway', 'ClusterIP', [3000]],
        ['operations', 'ClusterIP', [9090]],
      ]),
    );
    expect(services).toHaveLength(overlay === 'dev' ? 4 : 2);
  });
});
