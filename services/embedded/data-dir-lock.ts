import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { StartupError } from '#libs/runtime/env.js';

/** A process that was told to end needs a moment. */
const PATIENCE_MS = 10_000;

/**
 * Keeps a data folder for this process alone, waiting for one that is about to end. A listening socket is the lock:
 * unlike a file with a process id in it, it cannot outlive its process, and no other process can be mistaken for the holder.
 */
export async function lockDataDir(dataDir: string, patienceMs = PATIENCE_MS): Promise<() => Promise<void>> {
  const digest = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex');
  // The path of a socket is limited to about 100 bytes, so it cannot lie in the folder itself.
  const path = join(tmpdir(), `spendsense-${digest.slice(0, 16)}.sock`);
  const deadline = performance.now() + patienceMs;
  let held = await take(path);
  if (!held)
    Logger.warn(`Another process is using the data folder ${dataDir}; waiting for it to end`, 'Embedded');
  while (!held && performance.now() < deadline) {
    await wait(200);
    held = await take(path);
  }
  if (!held) throw new StartupError(`Another process is using the data folder ${dataDir}: stop it first.`);
  const lock = held.unref();
  return async () => {
    lock.close();
    await once(lock, 'close');
  };
}

async function take(path: string): Promise<Server | undefined> {
  const server = await listen(path);
  if (server || (await answers(path))) return server;
  await rm(path, { force: true });
  return listen(path);
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
