import { describe, expect, it } from '@jest/globals';
import { composeServices } from './compose.js';
import { containersOf, ofKind, type PodSpec } from './manifests.js';

describe('the servers of prod', () => {
  const majorOf = (image: string) => /:(\d+)/.exec(image)?.[1];

  it('are of the versions that compose runs', () => {
    const [postgres] = ofKind('prod', 'Cluster');
    const [rabbitmq] = ofKind('prod', 'RabbitmqCluster');
    expect(majorOf(postgres!.spec['imageName'] as string)).toBe(majorOf(composeServices['postgres']!.image!));
    expect(rabbitmq!.spec['image']).toBe(composeServices['rabbitmq']!.image);
  });

  it('are three of each, on three machines, and keep what they have confirmed', () => {
    const [postgres] = ofKind('prod', 'Cluster');
    const [rabbitmq] = ofKind('prod', 'RabbitmqCluster');
    expect(postgres!.spec).toMatchObject({
      instances: 3,
      affinity: { topologyKey: 'kubernetes.io/hostname', podAntiAffinityType: 'required' },
      // What test/persistence/plain-owner.e2e-spec.ts shows to be enough.
      managed: { roles: [{ name: 'spendsense', createrole: true, bypassrls: true }] },
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
