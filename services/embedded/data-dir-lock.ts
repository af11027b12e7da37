import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '#libs/runtime/env.js';

/**
 * Keeps a data folder for this process alone. A listening socket is the lock: unlike a file with a process id in it,
 * it cannot outlive its process, and no other process can be mistaken for the holder.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const digest = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex');
  // The path of a socket is limited to about 100 bytes, so it cannot lie in the folder itself.
  const path = join(tmpdir(), `spendsense-${digest.slice(0, 16)}.sock`);
  let server = await listen(path);
  if (!server && !(await answers(path))) {
    await rm(path, { force: true });
    server = await listen(path);
  }
  if (!server) throw new StartupError(`Another process is using the data folder ${dataDir}`);
  const held = server;
  held.unref();
  return async () => {
    held.close();
    await once(held, 'close');
  };
}

async function listen(path: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy()).listen(path);
  try {
    await once(server, 'listening');
    return server;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw failure;
  }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
