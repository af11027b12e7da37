import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { OVERLAYS } from './manifests.js';

it('k8s/rendered is of the sources as they are; else run `npm run k8s:render`', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/k8s-render.mjs', '--check']);
  // Which of the two it was depends on the machine: only kubectl can render them again.
  for (const overlay of OVERLAYS)
    expect(stdout).toMatch(
      new RegExp(`^${overlay}: compared with the sources by (rendering|their digest)`, 'm'),
    );
}, 60_000);
