import { isIPv6 } from 'node:net';
import { NUM, SYM, WORD } from '../reading/atoms.js';
import { CURRENCY } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { visibleAt, visibleFrom } from '../reading/visible.js';

/** `203.0.113.10`; a dotted amount of millions has groups that begin with zeros. */
const V4 =
  /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?!\d|\.\d|,\d{1,2}(?!\d))/;
/** `1.0.27`, `124.0.6367.91`. */
const VERSION = /^\d{1,5}(?:\.\d{1,5}){1,5}(?!\d)/;
const VERSIONED = new Set(
  'v ver version versión versione firmware build release chrome firefox safari android ios kernel sdk patch revision section sec clause chapter paragraph para article figure table appendix rule'.split(
    ' ',
  ),
);
/** `3c:22:fb:0a:91:7e`, `3C-22-FB-0A-91-7E`. */
const MAC = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![0-9a-f:-])/i;
/** `3c22.fb0a.917e`, as Cisco writes it. */
const DOTTED_MAC = /^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z]|\.[0-9a-z])/i;
/** Characters of an address; after it comes something else. */
const V6 = /^[0-9a-f:.]{2,45}(?![\p{L}\d])/iu;
/** No address needs more of a text. */
const MAX_VIEW = 48;
/** Fewer separators than this make no MAC address and no IPv6 address without a double colon. */
const GROUPS = 5;

/** Masks IP and MAC addresses. */
export function maskNetworkAddresses(scan: Scan): void {
  const { text } = scan;
  if (text.includes('::') || holds(text, ':') || holds(text, '-')) maskColons(scan);
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    if (end - start <= 5 && isDotted(scan, i)) maskDotted(scan, i, start);
  }
  for (const { start, end } of scan.codes) {
    if (end - start === 4 && text[end] === '.') claim(scan, 'MAC', start, lengthOf(DOTTED_MAC, scan, start));
  }
}

/** Whether another number follows behind a dot, and a third or a word for versions makes it worth a look. */
function isDotted(scan: Scan, index: number): boolean {
  const dot = scan.at(index + 1);
  if (dot?.word !== '.' || dot.start !== scan.atoms[index]!.end) return false;
  if (scan.at(index + 2)?.kind !== NUM) return false;
  return scan.word(index + 3) === '.' || VERSIONED.has(scan.word(index - 1));
}

function holds(text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (++count === GROUPS) return true;
  return false;
}

function maskDotted(scan: Scan, index: number, start: number): void {
  if (/[.\d]/.test(visibleAt(scan, start - 1))) return;
  const before = scan.at(index - 1);
  if (before?.kind === WORD && VERSIONED.has(before.word)) {
    return scan.keep(start, start + lengthOf(VERSION, scan, start));
  }
  const match = V4.exec(visibleFrom(scan, start, MAX_VIEW));
  if (!match || (before && (before.lexeme.flags & CURRENCY) !== 0)) return;
  if (match.slice(1).every((part) => Number(part) <= 255)) claim(scan, 'IP', start, match[0].length);
}

/** Addresses may begin with a letter, a digit or the double colon itself. */
function maskColons(scan: Scan): void {
  const { text } = scan;
  for (const { kind, start, end, word } of scan.atoms) {
    if (kind === SYM ? word !== ':' : (kind !== NUM && kind !== WORD) || end - start > 4) continue;
    const next = text[end];
    const isOpening = kind === SYM && next === ':';
    if (!isOpening && next !== ':' && next !== '-' && !/^[0-9a-f]$/i.test(next ?? '')) continue;
    const mac = isOpening ? 0 : lengthOf(MAC, scan, start);
    claim(scan, mac > 0 ? 'MAC' : 'IP', start, mac || v6Length(scan, start));
  }
}

/** Masks an address that nothing touches from the left but the word for it: `IP203.0.113.10`. */
function claim(scan: Scan, type: string, start: number, length: number): void {
  if (length === 0 || !scan.isFree(start, start + length)) return;
  const isTouched = /[.:\p{L}\d]/u.test(visibleAt(scan, start - 1));
  if (!isTouched || /(?:^|[^A-Za-z])IP:?$/i.test(scan.slice(Math.max(0, start - 4), start)))
    scan.mask(type, start, start + length);
}

/** `12:30:45` is a time and `a::b` the name of something: an address has eight groups, or a digit beside the double colon. */
function v6Length(scan: Scan, start: number): number {
  const run = V6.exec(visibleFrom(scan, start, MAX_VIEW))?.[0];
  if (run === undefined) return 0;
  const written = /[^:]:$|\.$/.test(run) ? run.slice(0, -1) : run;
  return written.includes(':') && /\d/.test(written) && isIPv6(written) ? written.length : 0;
}

function lengthOf(pattern: RegExp, scan: Scan, start: number): number {
  return pattern.exec(visibleFrom(scan, start, MAX_VIEW))?.[0].length ?? 0;
}
