import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program on a text in a file, whose name follows the options; undefined where it is not installed: there, the
 * assertions on the text itself must do.
 */
export function checkWith(
  [program, ...options]: [program: string, ...options: string[]],
  text: string | Buffer,
): { status: number | null; output: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'spendsense-journal-'));
  try {
    const file = join(folder, 'export');
    writeFileSync(file, text);
    const { error, status, stdout, stderr } = spawnSync(program, [...options, file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return error ? undefined : { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
