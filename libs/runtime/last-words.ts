import { writeSync } from 'node:fs';
import type { Env } from './env.js';
import { escapeControls } from './escape-controls.js';

/** Says on standard error why the process ends, at once, as nothing may run after it. */
export function writeLastWords(
  message: string,
  { logFormat, service }: Pick<Env, 'logFormat' | 'service'>,
): void {
  const line = { level: 'fatal', pid: process.pid, timestamp: Date.now(), message, context: service };
  writeSync(process.stderr.fd, `${logFormat === 'json' ? escapeControls(JSON.stringify(line)) : message}\n`);
}
