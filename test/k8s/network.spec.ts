import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Labels, ofKind, OVERLAYS, type Overlay, podsOf, ROOT } from './manifests.js';

interface Selector {
  matchLabels?: Labels;
  matchExpressions?: { key: string; operator: string; values: string[] }[];
}
interface Peer {
  podSelector?: Selector;
  namespaceSelector?: Selector;
  ipBlock?: { cidr: string; except?: string[] };
}
interface Rule {
  from?: Peer[];
  to?: Peer[];
  ports?: { protocol?: string; port: number; endPort?: number }[];
}
interface Policy {
  podSelector: Selector;
  policyTypes: string[];
  ingress?: Rule[];
  egress?: Rule[];
}

/** Pods that operators make, with the labels that their resources ask for. */
const BY_OPERATORS: Record<Overlay, { name: string; labels: Labels }[]> = {
  dev: [],
  prod: [
    { name: 'postgres', labels: { 'spendsense/server': 'postgres', 'cnpg.io/cluster': 'postgres' } },
    { name: 'rabbitmq', labels: { 'spendsense/server': 'rabbitmq' } },
  ],
};
const membersOf = (overlay: Overlay) => [...podsOf(overlay), ...BY_OPERATORS[overlay]];
const policiesOf = (overlay: Overlay) =>
  ofKind(overlay, 'NetworkPolicy').map(({ spec }) => spec as unknown as Policy);

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  const unknown = matchExpressions.filter(({ operator }) => operator !== 'In');
  if (unknown.length) throw new Error('This test knows the operator In only.');
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''))
  );
}

/** Whom a rule names, as the table does: a pod, a namespace, or what is outside. */
function namesOf(peers: Peer[] | undefined, overlay: Overlay, outside: string): string[] {
  if (!peers) return [outside];
  return peers.flatMap(({ podSelector, namespaceSelector, ipBlock }) => {
    if (ipBlock) return ['public addresses'];
    const namespace = namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'];
    if (namespace === 'kube-system') return ['DNS'];
    if (namespace) return [namespace];
    return membersOf(overlay)
      .filter(({ labels }) => selects(podSelector ?? {}, labels))
      .map(({ name }) => name);
  });
}

const portsOf = ({ ports = [] }: Rule) => ports.map(({ port, endPort }) => (endPort ? 'any' : String(port)));

/** Every edge that policies open on one side, as `from > to : port`. */
function edges(overlay: Overlay, side: 'ingress' | 'egress'): string[] {
  const found = policiesOf(overlay).flatMap((policy) =>
    membersOf(overlay)
      .filter(({ labels }) => selects(policy.podSelector, labels))
      .flatMap(({ name: own }) =>
        (policy[side] ?? []).flatMap((rule) => {
          const outside = side === 'ingress' ? 'anybody' : 'Kubernetes API';
          const others = namesOf(side === 'ingress' ? rule.from : rule.to, overlay, outside);
          return others.flatMap((other) =>
            portsOf(rule).map((port) =>
              side === 'ingress' ? `${other} > ${own} : ${port}` : `${own} > ${other} : ${port}`,
            ),
          );
        }),
      ),
  );
  return [...new Set(found)].toSorted();
}

/** The table "Who talks to whom" of docs/architecture.md, a row for each pair and port. */
function tableOf(overlay: Overlay): string[] {
  const document = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const section = document.split('## Who talks to whom')[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.split(',').map((one) => one.trim())),
    );
  const everyPod = membersOf(overlay).map(({ name }) => name);
  const found = rows
    .filter(([, , , where]) => where!.includes(overlay))
    .flatMap(([from, to, ports]) =>
      (from![0] === 'all pods' ? everyPod : from!).flatMap((source) =>
        to!.flatMap((target) => ports!.map((port) => `${source} > ${target} : ${port}`)),
      ),
    );
  return found.toSorted();
}

describe.each(OVERLAYS)('network policies of %s', (overlay) => {
  const pods = membersOf(overlay).map(({ name }) => name);
  const isInside = (edge: string) =>
    edge
      .split(/ > | : /)
      .slice(0, 2)
      .every((name) => pods.includes(name));

  it('deny everything that no policy names', () => {
    const [deny] = ofKind(overlay, 'NetworkPolicy').filter(
      ({ metadata }) => metadata.name === 'default-deny',
    );
    expect(deny?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });

  it('open the edges of the table in docs/architecture.md and no other', () => {
    const table = tableOf(overlay);
    expect(table.length).toBeGreaterThan(20);
    const open = new Set([...edges(overlay, 'egress'), ...edges(overlay, 'ingress')]);
    expect([...open].toSorted()).toEqual(table);
  });

  it('open each edge between our pods on both sides', () => {
    expect(edges(overlay, 'egress').filter(isInside)).toEqual(edges(overlay, 'ingress').filter(isInside));
  });

  it('let nothing private be reached where they let out', () => {
    const blocks = policiesOf(overlay)
      .flatMap(({ egress = [] }) => egress)
      .flatMap(({ to = [] }) => to)
      .flatMap(({ ipBlock }) => ipBlock ?? []);
    const v4 = blocks.filter(({ cidr }) => cidr === '0.0.0.0/0');
    expect(v4).toHaveLength(1);
    expect(v4[0]!.except).toEqual(
      expect.arrayContaining([
        '10.0.0.0/8',
        '172.16.0.0/12',
        '192.168.0.0/16',
        '169.254.0.0/16',
        '127.0.0.0/8',
      ]),
    );
    // Of IPv6, what is handed out for the public internet.
    expect(blocks.filter((block) => block !== v4[0])).toEqual([{ cidr: '2000::/3' }]);
  });

  it('say whom they are for and in which direction', () => {
    for (const { policyTypes, ingress, egress } of policiesOf(overlay)) {
      if (ingress) expect(policyTypes).toContain('Ingress');
      if (egress) expect(policyTypes).toContain('Egress');
    }
  });
});
