import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes objects as JSON lines and waits while the reader is slow. */
export async function writeJsonLines(output: Writable, values: readonly object[]): Promise<void> {
  const lines = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  if (lines && !output.write(lines)) await once(output, 'drain');
}

/** Ends the process quietly when the reader of `output` has gone, as `| head` does. */
export function endWithReader(output: Writable): void {
  output.on('error', (failure: NodeJS.ErrnoException) => {
    process.exit(failure.code === 'EPIPE' ? 0 : 1);
  });
}
