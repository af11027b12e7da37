import { createHash } from 'node:crypto';
import type { Anomaly } from './anomaly.js';

/** An anomaly comes back after it was dismissed when its size has changed by more than this share. */
const SAME_SIZE = 0.1;

/** Names what an anomaly is about and how large it is, as `price-rise.1f0c….64900`. */
export function identify(kind: Anomaly['kind'], subject: readonly string[], size: number): string {
  const hash = createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 20);
  return `${kind}.${hash}.${Math.round(size)}`;
}

/** Whether an id was dismissed, or another one of the same subject and nearly the same size. */
export function isDismissed(id: string, dismissed: readonly string[]): boolean {
  const [subject, size] = read(id);
  return dismissed.some((each) => {
    const [other, before] = read(each);
    return other === subject && Math.abs(size - before) <= SAME_SIZE * before;
  });
}

function read(id: string): [subject: string, size: number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}
