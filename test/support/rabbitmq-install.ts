import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a RabbitMQ server was found: the folder of its own scripts, and the PATH they need. */
export interface RabbitInstall {
  scripts: string;
  path: string;
}

const CACHE = resolve('node_modules/.cache/spendsense');

/** A server of this machine, or Debian's package unpacked into node_modules; undefined where there is neither. */
export async function findRabbitMq(): Promise<RabbitInstall | undefined> {
  return (await installed()) ?? (await unpacked());
}

/** The package's scripts, not the wrapper in sbin, which insists on the user `rabbitmq`. */
async function installed(): Promise<RabbitInstall | undefined> {
  const path = process.env['PATH'] ?? '';
  const scripts = await scriptsBelow('/');
  if (scripts) return { scripts, path };
  const folder = path.split(delimiter).find((entry) => existsSync(join(entry, 'rabbitmq-server')));
  return folder ? { scripts: folder, path } : undefined;
}

async function scriptsBelow(root: string): Promise<string | undefined> {
  const lib = join(root, 'usr/lib/rabbitmq/lib');
  const versions = existsSync(lib) ? await readdir(lib) : [];
  const version = versions.find((name) => name.startsWith('rabbitmq_server-'));
  return version && join(lib, version, 'sbin');
}

async function unpacked(): Promise<RabbitInstall | undefined> {
  const home = join(CACHE, 'rabbitmq');
  if (!existsSync(home)) {
    if (!existsSync('/usr/bin/apt-get')) return undefined;
    await unpackInto(home);
  }
  const scripts = await scriptsBelow(home);
  if (!scripts) return undefined;
  const erlang = join(home, 'usr/lib/erlang/bin');
  return { scripts, path: `${erlang}${delimiter}${process.env['PATH'] ?? ''}` };
}

/** Unpacks beside and renames, so that a half-done folder is never taken for a server. */
async function unpackInto(home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const work = await mkdtemp(join(dirname(home), 'unpacking-'));
  try {
    for (const archive of await download(work)) await run('dpkg', ['-x', archive, join(work, 'root')]);
    const erl = join(work, 'root/usr/lib/erlang/bin/erl');
    const script = await readFile(erl, 'utf8');
    await writeFile(
      erl,
      script.replaceAll(/ROOTDIR=\/usr\/lib\/erlang$/gm, `ROOTDIR=${home}/usr/lib/erlang`),
    );
    await rename(join(work, 'root'), home).catch((failure: unknown) => {
      // Another process of the tests was faster; what it unpacked is the same.
      if (!existsSync(home)) throw failure;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function download(folder: string): Promise<string[]> {
  try {
    await fetchPackages(folder);
  } catch (failure) {
    // Package lists are missing or out of date; only root may refresh them.
    if (process.getuid?.() !== 0) throw failure;
    await run('apt-get', ['update', '-qq']);
    await fetchPackages(folder);
  }
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.deb')).map((name) => join(folder, name));
}

const ONLY_HARD = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
  (relation) => `--no-${relation}`,
);

/** RabbitMQ and its Erlang; the C libraries those need are part of any Debian. */
async function fetchPackages(folder: string): Promise<void> {
  const { stdout } = await run('apt-cache', ['depends', '--recurse', ...ONLY_HARD, 'rabbitmq-server'], {
    maxBuffer: 16 * 1024 * 1024,
  });
  const erlang = stdout.split('\n').filter((line) => /^erlang-[a-z0-9-]+$/.test(line));
  if (!erlang.length) throw new Error('apt knows no rabbitmq-server');
  await run('apt-get', ['download', '-qq', 'rabbitmq-server', ...new Set(erlang)], { cwd: folder });
}
