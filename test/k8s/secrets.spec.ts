import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { manifestsOf, ofKind, podsOf, ROOT, SERVICES } from './manifests.js';

const EXAMPLES = join(ROOT, 'k8s/overlays/dev/example-credentials');
const SECRET_NAMES = /password|secret|token|keys?$|_URL$/i;
/** Secrets that an operator makes by itself, and what of them our pods may see. */
const BY_OPERATORS: Record<string, string[]> = { 'rabbitmq-tls': ['ca.crt'], 'postgres-ca': ['ca.crt'] };

interface ExternalSecret {
  target: { template: { data: Record<string, string> } };
  data: { secretKey: string; remoteRef: { key: string; property?: string } }[];
  secretStoreRef: unknown;
}

const external = new Map(
  ofKind('prod', 'ExternalSecret').map(({ metadata, spec }) => [
    metadata.name,
    spec as unknown as ExternalSecret,
  ]),
);
const templateOf = (name: string) => external.get(name)!.target.template.data;
const filesOf = (name: string) => Object.keys(templateOf(name)).toSorted();

describe('secrets of prod', () => {
  it('have no value in the manifests', () => {
    expect(ofKind('prod', 'Secret')).toEqual([]);
    const variables = [
      ...ofKind('prod', 'ConfigMap').flatMap(({ data = {} }) => Object.entries(data)),
      ...podsOf('prod').flatMap(({ spec }) =>
        spec.containers.flatMap(({ env = [] }) => env.map(({ name, value = '' }) => [name, value] as const)),
      ),
    ];
    expect(variables.length).toBeGreaterThan(10);
    const named = variables.filter(([name]) => SECRET_NAMES.test(name.replace(/_FILE$/, '')));
    for (const [, value] of named) expect(value).toMatch(/^\/run\/credentials\//);
    const examples = JSON.parse(readFileSync(join(EXAMPLES, 'credentials.json'), 'utf8')) as Record<
      string,
      object
    >;
    const values = Object.values(examples.broker!).concat(Object.values(examples.database!)) as string[];
    const text = JSON.stringify(manifestsOf('prod'));
    for (const value of values) expect(text).not.toContain(value);
  });

  it('come from the store: whatever a template puts in, the store has', () => {
    expect(external.size).toBe(10);
    for (const { target, data, secretStoreRef } of external.values()) {
      expect(secretStoreRef).toEqual({ kind: 'SecretStore', name: 'spendsense' });
      const used = Object.values(target.template.data).flatMap((text) =>
        [...text.matchAll(/\{\{ \.(\w+) \}\}/g)].map((found) => found[1]),
      );
      expect(used.toSorted()).toEqual(data.map(({ secretKey }) => secretKey).toSorted());
    }
  });

  it('are what deploy/credentials.mjs makes', () => {
    const made = JSON.parse(readFileSync(join(EXAMPLES, 'credentials.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    for (const { data } of external.values())
      for (const { remoteRef } of data.filter((one) => one.remoteRef.key === 'spendsense')) {
        const value = remoteRef
          .property!.split('.')
          .reduce<unknown>((from, name) => (from as never)?.[name], made);
        expect([remoteRef.property, typeof value]).toEqual([
          remoteRef.property,
          expect.stringMatching(/string|object/),
        ]);
      }
    for (const service of [...SERVICES, 'migrate'])
      expect(filesOf(service)).toEqual(readdirSync(join(EXAMPLES, service)).toSorted());
  });

  it('lead to the servers over verified TLS, each service under its own name', () => {
    const urls = [...external].flatMap(([name, { target }]) =>
      Object.entries(target.template.data).flatMap(([file, text]) =>
        file.endsWith('-url') ? [[name, file, text]] : [],
      ),
    ) as [string, string, string][];
    expect(urls).toHaveLength(12);
    for (const [name, file, text] of urls) {
      const url = new URL(text.replaceAll(/[{} ]/g, ''));
      expect(url.username).toBe(name === 'migrate' ? 'spendsense' : name);
      if (file === 'broker-url')
        expect(url).toMatchObject({ protocol: 'amqps:', host: 'rabbitmq.spendsense.svc:5671' });
      else expect(url.search).toBe('?sslmode=verify-full&sslrootcert=/run/authorities/postgres/ca.crt');
    }
    const [settings] = ofKind('prod', 'ConfigMap');
    expect(settings?.data).toMatchObject({
      REQUIRE_TLS: 'true',
      BROKER_CA_FILE: '/run/authorities/rabbitmq/ca.crt',
    });
    expect(settings?.data).not.toHaveProperty('ANONYMOUS_TENANT');
  });

  it('reach a pod only as its own files, and of the servers the authority alone', () => {
    for (const { name, spec } of podsOf('prod')) {
      const secrets = (spec.volumes ?? []).flatMap(({ secret }) => secret ?? []);
      for (const { secretName, items } of secrets)
        if (BY_OPERATORS[secretName]) expect(items?.map(({ key }) => key)).toEqual(BY_OPERATORS[secretName]);
        else expect(secretName).toBe(name);
      const credentials = spec.containers[0]!.env!.filter(({ value }) =>
        value?.startsWith('/run/credentials/'),
      );
      expect(credentials.map(({ value }) => value!.slice('/run/credentials/'.length)).toSorted()).toEqual(
        filesOf(name),
      );
      for (const mount of spec.containers[0]!.volumeMounts!)
        if (mount.mountPath.startsWith('/run/')) expect(mount.readOnly).toBe(true);
    }
    const holders = [...external.keys()].filter((name) => filesOf(name).includes('masking-keys.json'));
    expect(holders).toEqual(['masking']);
  });
});

describe('secrets of dev', () => {
  it('are the examples: what deploy/credentials.mjs makes of its credentials.json, and queues as they are today', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spendsense-examples-'));
    try {
      cpSync(join(EXAMPLES, 'credentials.json'), join(folder, 'credentials.json'));
      await promisify(execFile)(process.execPath, ['deploy/credentials.mjs', folder, 'local'], { cwd: ROOT });
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      );
      expect(files.length).toBeGreaterThan(20);
      for (const { parentPath, name } of files) {
        const made = readFileSync(join(parentPath, name), 'utf8');
        const kept = readFileSync(join(EXAMPLES, parentPath.slice(folder.length), name), 'utf8');
        // Every hash has a salt of its own.
        const unsalted = (text: string) => text.replaceAll(/"password_hash": "[^"]+"/g, '"password_hash"');
        expect(unsalted(kept)).toBe(unsalted(made));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('hold what each pod reads', () => {
    const secrets = new Map(
      ofKind('dev', 'Secret').map(({ metadata, data = {} }) => [metadata.name, Object.keys(data)]),
    );
    for (const { name, spec } of podsOf('dev')) {
      const [{ secret } = { secret: undefined }] = (spec.volumes ?? []).filter((volume) => volume.secret);
      expect(secret?.secretName).toMatch(new RegExp(`^${name}-\\w+$`));
      expect(secrets.get(secret!.secretName)?.toSorted()).toEqual(
        readdirSync(join(EXAMPLES, name)).toSorted(),
      );
    }
  });

  it('meet a RabbitMQ that is set up as under compose', () => {
    const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
    expect(read('k8s/overlays/dev/rabbitmq.conf')).toBe(read('deploy/rabbitmq/rabbitmq.conf'));
  });
});
