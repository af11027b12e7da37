import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { type Manifest, manifestsOf, OVERLAYS } from './manifests.js';
import { RESOURCE_SCHEMAS } from './resource-schemas.js';
import { unreadFields } from './unread-fields.js';

/** Which package describes the resources of a group; without a group, Kubernetes itself. */
const PACKAGES: Record<string, string> = {
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'external-secrets.io': '@kubernetes-models/external-secrets',
  'cert-manager.io': '@kubernetes-models/cert-manager',
};
type Model = { prototype: { validate(): void } };

const ajv = new Ajv({ allErrors: true });

/** Throws for a manifest that its schema refuses; resolves to the fields that its schema does not know. */
async function problemsOf(manifest: Manifest): Promise<string[]> {
  const { apiVersion, kind } = manifest;
  const schema = RESOURCE_SCHEMAS[`${apiVersion} ${kind}`];
  if (schema) {
    if (!ajv.validate(schema, manifest)) throw new Error(ajv.errorsText());
    return [];
  }
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
  const from = PACKAGES[group] ?? 'kubernetes-models';
  const { [kind]: Model } = (await import(`${from}/${apiVersion}/${kind}`)) as Record<string, Model>;
  return unreadFields(manifest, (watched) => Model!.prototype.validate.call(watched));
}

describe.each(OVERLAYS)('every manifest of %s', (overlay) => {
  it.each(manifestsOf(overlay))('is valid: $kind $metadata.name', async (manifest) => {
    // kustomize breaks long values into lines, which Kubernetes takes and the schema does not.
    for (const key of Object.keys(manifest.data ?? {}))
      if (manifest.kind === 'Secret') manifest.data![key] = manifest.data![key]!.replaceAll('\n', '');
    expect(await problemsOf(manifest)).toEqual([]);
  });
});

describe('the check itself', () => {
  const [deployment] = manifestsOf('dev').filter(({ kind }) => kind === 'Deployment');
  const [cluster] = manifestsOf('prod').filter(({ kind }) => kind === 'Cluster');
  const changed = (manifest: Manifest, change: (spec: Record<string, never>) => void) => {
    const copy = structuredClone(manifest);
    change(copy.spec as never);
    return problemsOf(copy);
  };

  it('refuses a wrong type and a wrong word', async () => {
    await expect(changed(deployment!, (spec) => Object.assign(spec, { replicas: 'two' }))).rejects.toThrow(
      /replicas/,
    );
    await expect(
      changed(deployment!, (spec) => Object.assign(spec, { strategy: { type: 'Replace' } })),
    ).rejects.toThrow(/strategy/);
    await expect(changed(cluster!, (spec) => Object.assign(spec, { instances: '3' }))).rejects.toThrow(
      /instances/,
    );
  });

  it('tells a field that does not exist', async () => {
    const found = await changed(deployment!, (spec) => {
      const { containers } = (spec as unknown as Manifest['spec']).template!.spec;
      Object.assign(containers[0]!['securityContext'] as object, { readOnlyRootFileSystem: true });
    });
    expect(found).toEqual(['/spec/template/spec/containers/0/securityContext/readOnlyRootFileSystem']);
    await expect(changed(cluster!, (spec) => Object.assign(spec, { instance: 3 }))).rejects.toThrow(
      /additional/,
    );
  });
});
