import { NUM, WORD } from '../atoms.js';
import type { Scan } from '../scan.js';

const V4 = /(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)/y;
const V6 = /(?:[0-9a-f]{1,4}:){2,7}(?:(?::[0-9a-f]{1,4}){1,6}|[0-9a-f]{1,4}|:)/iy;
const MAC = /[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f:-])/iy;

/** Masks IP and MAC addresses. */
export function maskNetworkAddresses(scan: Scan): void {
  const { text } = scan;
  for (const atom of scan.atoms) {
    const isNumber = atom.kind === NUM;
    if ((!isNumber && atom.kind !== WORD) || /[.:\p{L}\d]/u.test(text[atom.start - 1] ?? '')) continue;
    const next = text.slice(atom.start, atom.start + 5);
    const end =
      (isNumber && next.includes('.') && v4End(text, atom.start)) ||
      (/[:-]/.test(next) &&
        /^[0-9a-f]{1,4}[:-]/i.test(next) &&
        (sticky(MAC, text, atom.start) || v6End(text, atom.start)));
    if (end && (scan.isFree(atom.start, end) || isNumber))
      scan.mask(text[atom.start + 2] === '-' || isMac(text, atom.start) ? 'MAC' : 'IP', atom.start, end);
  }
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

function isMac(text: string, at: number): boolean {
  return sticky(MAC, text, at) > 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
