import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeServices } from './compose.js';
import { type Manifest, ofKind, OVERLAYS, podsOf, ROOT } from './manifests.js';

const containerOf = ({ spec }: Manifest) => spec.template!.spec.containers[0]!;

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

  it('are given settings that exist', () => {
    const documented = readFileSync(join(ROOT, '.env.example'), 'utf8');
    const [settings] = ofKind(overlay, 'ConfigMap').filter(({ metadata }) =>
      metadata.name.startsWith('settings-'),
    );
    const variables = podsOf(overlay)
      .filter(({ labels }) => labels['spendsense/server'] === undefined)
      .flatMap(({ spec }) => spec.containers[0]!.env ?? []);
    for (const name of [...Object.keys(settings!.data!), ...variables.map((one) => one.name)])
      expect([name, name.replace(/_FILE$/, '')].some((one) => documented.includes(`#${one}=`))).toBe(true);
  });

  it('are given the files that compose gives them', () => {
    const filesIn = (variables: Record<string, string>) =>
      Object.entries(variables).filter(([, value]) => value.startsWith('/run/credentials/'));
    for (const { name, spec } of podsOf(overlay).filter((one) => composeServices[one.name]?.environment)) {
      if (name === 'postgres') continue;
      const here = Object.fromEntries(
        (spec.containers[0]!.env ?? []).map((one) => [one.name, one.value ?? '']),
      );
      const there = composeServices[name]!.environment!;
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
