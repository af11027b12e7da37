import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

export const ROOT = join(import.meta.dirname, '..', '..');
export const OVERLAYS = ['dev', 'prod'] as const;
export type Overlay = (typeof OVERLAYS)[number];
export const SERVICES = ['gateway', 'ingest', 'masking', 'features', 'inference', 'history'];

export type Labels = Record<string, string>;

export interface Container {
  name: string;
  image: string;
  env?: { name: string; value?: string }[];
  ports?: { name: string; containerPort: number }[];
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
  volumeMounts?: { name: string; mountPath: string; readOnly?: boolean }[];
  [more: string]: unknown;
}

export interface PodSpec {
  containers: Container[];
  initContainers?: Container[];
  volumes?: { name: string; secret?: { secretName: string; items?: { key: string }[] } }[];
  serviceAccountName?: string;
  [more: string]: unknown;
}

export const containersOf = ({ containers, initContainers = [] }: PodSpec) => [
  ...containers,
  ...initContainers,
];

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Labels };
  spec: { template?: { metadata?: { labels?: Labels }; spec: PodSpec }; [more: string]: unknown };
  data?: Record<string, string>;
}

/** What `kubectl kustomize` made of an overlay. */
export function manifestsOf(overlay: Overlay): Manifest[] {
  return loadAll(readFileSync(join(ROOT, 'k8s', 'rendered', `${overlay}.yaml`), 'utf8')) as Manifest[];
}

export const ofKind = (overlay: Overlay, kind: string) =>
  manifestsOf(overlay).filter((one) => one.kind === kind);

export interface Pod {
  name: string;
  labels: Labels;
  spec: PodSpec;
}

/** Every pod that an overlay describes itself, by what makes it. */
export const podsOf = (overlay: Overlay): Pod[] =>
  manifestsOf(overlay)
    .filter(({ kind }) => ['Deployment', 'StatefulSet', 'Job'].includes(kind))
    .map(({ metadata, spec: { template } }) => ({
      name: metadata.name,
      labels: template!.metadata?.labels ?? {},
      spec: template!.spec,
    }));
