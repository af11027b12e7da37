import { describe, expect, it } from '@jest/globals';
import { TOPIC_NAMES } from '#libs/contracts/index.js';
import { Env } from '#libs/runtime/env.js';
import { ofKind, SERVICES } from './manifests.js';

/** Which queue's length says how many there should be. */
const QUEUES: Record<string, string> = {
  ingest: 'spendsense.ingest',
  masking: 'sms.received',
  features: 'sms.masked',
  inference: 'features.extracted',
  history: 'transactions.classified',
};
/** Those with a pool of connections to PostgreSQL. */
const ON_DATABASE = ['gateway', 'ingest', 'history'];

interface ScaledObject {
  scaleTargetRef: { name: string };
  minReplicaCount: number;
  maxReplicaCount: number;
  cooldownPeriod: number;
  fallback: { replicas: number };
  triggers: { type: string; metadata: Record<string, string>; authenticationRef: { name: string } }[];
}

const scaled = ofKind('prod', 'ScaledObject').map(({ spec }) => spec as unknown as ScaledObject);
const [gateway] = ofKind('prod', 'HorizontalPodAutoscaler');

describe('scaling in prod', () => {
  it('follows the queue of each worker', () => {
    const found = scaled.map(({ scaleTargetRef, triggers }) => [
      scaleTargetRef.name,
      triggers[0]!.metadata['queueName'],
    ]);
    expect(Object.fromEntries(found)).toEqual(QUEUES);
    for (const queue of Object.values(QUEUES)) expect(TOPIC_NAMES).toContain(queue);
  });

  it.each(scaled)('$scaleTargetRef.name grows by waiting messages, to a limit, and shrinks slowly', (one) => {
    expect(one.triggers).toEqual([
      {
        type: 'rabbitmq',
        metadata: {
          queueName: expect.any(String),
          protocol: 'amqp',
          mode: 'QueueLength',
          value: String(2 * new Env().prefetch),
          // One message that waits is enough: a raw text may not wait for a second one.
          activationValue: '0',
        },
        authenticationRef: { name: 'broker' },
      },
    ]);
    // One is always there, so that the status of the system is green and nobody waits for a start.
    expect(one.minReplicaCount).toBeGreaterThanOrEqual(1);
    expect(one.maxReplicaCount).toBeGreaterThan(one.minReplicaCount);
    expect(one.fallback.replicas).toBeLessThanOrEqual(one.maxReplicaCount);
    expect(one.cooldownPeriod).toBeGreaterThan(0);
  });

  it('asks the broker as a user who may only look, over verified TLS', () => {
    const [authentication] = ofKind('prod', 'TriggerAuthentication');
    expect(authentication?.metadata.name).toBe('broker');
    const [scaler] = ofKind('prod', 'ExternalSecret').filter(({ metadata }) => metadata.name === 'scaler');
    const { data } = (scaler!.spec as unknown as { target: { template: { data: Record<string, string> } } })
      .target.template;
    const parts = authentication!.spec['secretTargetRef'] as {
      parameter: string;
      name: string;
      key: string;
    }[];
    expect(parts.map(({ parameter }) => parameter).toSorted()).toEqual(['ca', 'host', 'tls']);
    for (const { name, key } of parts.filter((part) => part.name === 'scaler'))
      expect([name, data[key]]).toEqual(['scaler', expect.any(String)]);
    expect(data['tls']).toBe('enable');
  });

  it('follows the processor for the gateway', () => {
    expect(gateway?.spec).toMatchObject({
      scaleTargetRef: { kind: 'Deployment', name: 'gateway' },
      minReplicas: 2,
      metrics: [{ type: 'Resource', resource: { name: 'cpu' } }],
    });
  });

  it('has every service, and each once', () => {
    const targets = [...scaled.map(({ scaleTargetRef }) => scaleTargetRef.name), gateway!.metadata.name];
    expect(targets.toSorted()).toEqual(SERVICES.toSorted());
  });

  it('stays within the connections that PostgreSQL takes', () => {
    const most = Object.fromEntries(scaled.map((one) => [one.scaleTargetRef.name, one.maxReplicaCount]));
    most['gateway'] = gateway!.spec['maxReplicas'] as number;
    // While a version takes the place of another there is one pod more of each.
    const connections = ON_DATABASE.map((name) => (most[name]! + 1) * new Env().databasePoolSize);
    const [cluster] = ofKind('prod', 'Cluster');
    const { parameters } = cluster!.spec['postgresql'] as { parameters: Record<string, string> };
    expect(connections.reduce((sum, one) => sum + one, 0)).toBeLessThan(
      Number(parameters['max_connections']) - 20,
    );
  });
});
