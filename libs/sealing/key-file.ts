import { statSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { type Keyring, readKeyring } from './keyring.js';

/**
 * A key file that may be changed while the service runs: whoever seals or opens sees the file as it is at that moment, so
 * that services that share it change over together. A file that cannot be used is told in the log, and the keys stay.
 */
export class KeyFile implements Keyring {
  current: string;
  keys: ReadonlyMap<string, Uint8Array>;
  private stamp: string;

  /** Throws as `readKeyring`. */
  constructor(private readonly path: string) {
    this.stamp = stampOf(path);
    ({ current: this.current, keys: this.keys } = readKeyring(path));
  }

  /** Reads the file if it is another than the last time; a look at that takes some microseconds. */
  refresh(): void {
    const stamp = stampOf(this.path);
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    try {
      ({ current: this.current, keys: this.keys } = readKeyring(this.path));
      Logger.log(`Key file ${this.path}: ${this.keys.size} keys, ${this.current} is current`, 'Sealing');
    } catch (failure) {
      Logger.error(`${(failure as Error).message}; going on with the keys from before`, undefined, 'Sealing');
    }
  }
}

/** Changes with the content, also where a link is turned to another file. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : 'none';
}
