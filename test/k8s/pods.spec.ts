import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeServices } from './compose.js';
import { containersOf, manifestsOf, ofKind, OVERLAYS, podsOf, ROOT, SERVICES } from './manifests.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
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
    const given = composeServices[name]?.deploy?.resources.limits;
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
    const asUnderCompose = ['postgres', 'rabbitmq'].map((name) => composeServices[name]!.image);
    expect(servers.toSorted()).toEqual(overlay === 'dev' ? asUnderCompose : []);
  });
});
