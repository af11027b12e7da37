import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Who runs PostgreSQL, which refuses root: `nobody` for root, and everyone else themselves. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

const NOBODY = 65534;

export function postgresUser(): RunAs {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Whether the user can reach a path, that is, enter every folder on the way to it. */
export async function canReach({ uid }: RunAs, path: string): Promise<boolean> {
  if (uid === undefined) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid: owner } = await stat(folder);
    if (!(mode & (owner === uid ? 0o100 : 0o001))) return false;
    if (folder === dirname(folder)) return true;
  }
}
