import type { Scan } from './scan.js';

/** The text from a position on, up to the first value that is hidden: what is hidden must not be read. */
export function visibleFrom(scan: Scan, start: number, length: number): string {
  const limit = Math.min(scan.text.length, start + length);
  let end = start;
  while (end < limit && !scan.isHidden(end)) end++;
  return scan.slice(start, end);
}

/** The character at a position; empty when it belongs to a value that is hidden. */
export const visibleAt = (scan: Scan, position: number): string =>
  scan.isHidden(position) ? '' : scan.text.charAt(position);
