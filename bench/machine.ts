import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, for whoever compares them. */
export function describeMachine(used = 'one used'): string {
  const all = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${all[0]?.model.trim() ?? 'unknown CPU'}, ${all.length} cores (${used}), ${gib} GiB, node ${process.version}, ${process.platform}-${process.arch}`;
}
