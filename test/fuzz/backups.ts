import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { Content } from './forms.js';
import { brokenValue } from './values.js';

export const GZIP = 'application/gzip';

/** The lines of the backup that a product gives. */
export async function readBackup(url: string): Promise<unknown[]> {
  const packed = await (await fetch(`${url}/v1/backup`)).arrayBuffer();
  const text = gunzipSync(new Uint8Array(packed)).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** A backup as somebody may have edited it: lines with one thing wrong, left out, or cut off at the end. */
export function backupOf(lines: readonly unknown[]): fc.Arbitrary<Content> {
  const line = (value: unknown) =>
    fc.oneof(
      { arbitrary: fc.constant(JSON.stringify(value)), weight: 3 },
      { arbitrary: brokenValue(fc.constant(value)).map((broken) => JSON.stringify(broken) ?? ''), weight: 3 },
      fc.constant(''),
    );
  return fc
    .record({ all: fc.tuple(...lines.map(line)), cut: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(60)) })
    .map(({ all, cut }) => {
      const packed = gzipSync(all.join('\n'));
      const body = new Uint8Array(packed.subarray(0, packed.length - cut));
      return { headers: { 'content-type': GZIP }, body };
    });
}
