import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '#libs/runtime/env.js';
import { postgresBinaries } from './postgres-binaries.js';
import { canReach, postgresUser, type RunAs } from './postgres-user.js';

/** A database cluster on disk and all it takes to run it. */
export interface Cluster {
  /** Folder of the binaries. */
  native: string;
  /** PGDATA. */
  folder: string;
  password: string;
  runAs: RunAs;
}

const LOCATION = 'postgres-location';
export const OWNER = 'spendsense_owner';

/** Finds the cluster of a data folder, or creates it. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const runAs = postgresUser();
  const home = await clusterHome(dataDir, runAs);
  const native = await postgresBinaries(runAs, async () => outsideFolder());
  const cluster = { native, folder: join(home, 'postgres'), runAs };
  const password = await readPassword(dataDir);
  if (await exists(join(cluster.folder, 'PG_VERSION'))) return { ...cluster, password };
  await initialise({ ...cluster, password });
  if (home !== dataDir) await writeFile(join(dataDir, LOCATION), home);
  return { ...cluster, password };
}

/**
 * The data folder itself, or a folder outside of it when PostgreSQL's user cannot reach it, as in a checkout below
 * /root. The choice is written down: a change of rights must not make the rows disappear.
 */
async function clusterHome(dataDir: string, runAs: RunAs): Promise<string> {
  const note = join(dataDir, LOCATION);
  const noted = await readFile(note, 'utf8').catch(() => undefined);
  if (noted !== undefined) {
    if (await exists(join(noted, 'postgres'))) return noted;
    throw new StartupError(
      `The database of ${dataDir} was in ${noted} and is gone. Remove ${note} to start with an empty one.`,
    );
  }
  // Entering the folder is no reading of it: keys and spool have rights of their own.
  if (runAs.uid !== undefined) await chmod(dataDir, (await stat(dataDir)).mode | 0o111);
  if (await canReach(runAs, dataDir)) return dataDir;
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = join(await outsideFolder(), digest);
  await mkdir(home, { recursive: true });
  await chmod(home, 0o755);
  return home;
}

/** For root only: a folder that everyone can enter. */
async function outsideFolder(): Promise<string> {
  for (const folder of ['/var/lib/spendsense', join(tmpdir(), 'spendsense')]) {
    try {
      await mkdir(folder, { recursive: true });
      // Whatever the umask says.
      await chmod(folder, 0o755);
      if (await canReach(postgresUser(), folder)) return folder;
    } catch {
      // Read-only, perhaps: the next one.
    }
  }
  throw new StartupError('There is no folder that PostgreSQL could use. Set DATABASE_URL to a server.');
}

/** Kept even if the cluster is not finished, so that the next start can go on. */
async function readPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password');
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    () => undefined,
  );
  return readFile(file, 'utf8');
}

async function initialise({ native, folder, password, runAs }: Cluster): Promise<void> {
  // initdb works beside the final place: a cluster that was cut off halfway is never started.
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const passwordFile = `${unfinished}/password`;
  for (const path of [unfinished, `${unfinished}/cluster`]) await mkdir(path, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, `${unfinished}/cluster`, passwordFile]) await own(path, runAs);
  const options = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  try {
    await promisify(execFile)(
      join(native, 'bin', 'initdb'),
      [
        `--pgdata=${unfinished}/cluster`,
        `--username=${OWNER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        ...options,
      ],
      { ...runAs, cwd: unfinished, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } },
    );
  } catch (failure) {
    const told =
      failure instanceof Error && 'stderr' in failure ? String(failure.stderr).trim() : String(failure);
    throw new StartupError(`PostgreSQL could not create a database in ${folder}: ${told}`);
  }
  await rename(`${unfinished}/cluster`, folder);
  await rm(unfinished, { recursive: true, force: true });
}

async function own(path: string, { uid, gid }: RunAs): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
