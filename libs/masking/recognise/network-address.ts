import { NUM, WORD } from '../atoms.js';
import type { Scan } from '../scan.js';

const V4 = /(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)/y;
const V6 = /(?:[0-9a-f]{1,4}:){2,7}(?:(?::[0-9a-f]{1,4}){1,6}|[0-9a-f]{1,4}|:)/iy;
const MAC = /[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f:-])/iy;

/** Fewer separators than this make no MAC address and no IPv6 address without a double colon. */
const GROUPS = 5;

/** Masks IP and MAC addresses. */
export function maskNetworkAddresses(scan: Scan): void {
  const { text } = scan;
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (atom && text[atom.end] === '.') claim(scan, 'IP', atom.start, v4End(text, atom.start));
  }
  if (!text.includes('::') && text.split(':').length < GROUPS && text.split('-').length <= GROUPS) return;
  for (const { kind, start, end } of scan.atoms) {
    if ((kind !== NUM && kind !== WORD) || end - start > 4) continue;
    const mac = sticky(MAC, text, start);
    claim(scan, mac > 0 ? 'MAC' : 'IP', start, mac || v6End(text, start));
  }
}

function claim(scan: Scan, type: string, start: number, end: number): void {
  if (end === 0 || /[.:\p{L}\d]/u.test(scan.text[start - 1] ?? '')) return;
  if (scan.isFree(start, end)) scan.mask(type, start, end);
}

function v4End(text: string, at: number): number {
  V4.lastIndex = at;
  const match = V4.exec(text);
  return match?.slice(1).every((part) => Number(part) <= 255) ? V4.lastIndex : 0;
}

/** Four groups or a double colon: `12:30:45` is a time. */
function v6End(text: string, at: number): number {
  const end = sticky(V6, text, at);
  const written = text.slice(at, end);
  return written.split(':').length >= 5 || written.includes('::') ? end : 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
