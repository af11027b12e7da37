import { isIPv6 } from 'node:net';
import { NUM, SYM, WORD } from '../atoms.js';
import { CURRENCY } from '../lexicon/flags.js';
import type { Scan } from '../scan.js';

/** `203.0.113.10`; a dotted amount of millions has groups that begin with zeros. */
const V4 =
  /(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?!\d|\.\d|,\d{1,2}(?!\d))/y;
/** `1.0.27`, `124.0.6367.91`. */
const VERSION = /\d{1,5}(?:\.\d{1,5}){1,5}(?!\d)/y;
const VERSIONED = new Set(
  'v ver version versión versione firmware build release chrome firefox safari android ios kernel sdk patch revision'.split(
    ' ',
  ),
);
/** `3c:22:fb:0a:91:7e`, `3C-22-FB-0A-91-7E`. */
const MAC = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![0-9a-f:-])/iy;
/** `3c22.fb0a.917e`, as Cisco writes it. */
const DOTTED_MAC = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z]|\.[0-9a-z])/iy;
const V6_CHARACTER = /[0-9a-f:.]/i;
const MAX_V6 = 45;
/** Fewer separators than this make no MAC address and no IPv6 address without a double colon. */
const GROUPS = 5;

/** Masks IP and MAC addresses. */
export function maskNetworkAddresses(scan: Scan): void {
  const { text } = scan;
  if (text.includes('::') || text.split(':').length > GROUPS || text.split('-').length > GROUPS)
    maskColons(scan);
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    if (text[end] === '.' && end - start <= 5) maskDotted(scan, i, start);
  }
  for (const { start, end } of scan.codes) {
    if (end - start === 4 && text[end] === '.') claim(scan, 'MAC', start, sticky(DOTTED_MAC, text, start));
  }
}

function maskDotted(scan: Scan, index: number, start: number): void {
  const { text } = scan;
  if (/[.\d]/.test(text[start - 1] ?? '')) return;
  const before = scan.atoms[index - 1];
  if (before?.kind === WORD && VERSIONED.has(before.word) && sticky(VERSION, text, start) > 0) {
    return scan.keep(start, VERSION.lastIndex);
  }
  V4.lastIndex = start;
  const match = V4.exec(text);
  if (!match || (before && (before.lexeme.flags & CURRENCY) !== 0)) return;
  const isAddress = match.slice(1).every((part) => Number(part) <= 255);
  if (isAddress) claim(scan, 'IP', start, V4.lastIndex);
}

/** Addresses may begin with a letter, a digit or the double colon itself. */
function maskColons(scan: Scan): void {
  const { text } = scan;
  for (const { kind, start, end, word } of scan.atoms) {
    if (kind === SYM ? word !== ':' : (kind !== NUM && kind !== WORD) || end - start > 4) continue;
    const next = text[end];
    const isOpening = kind === SYM && next === ':';
    if (!isOpening && next !== ':' && next !== '-' && !/^[0-9a-f]$/i.test(next ?? '')) continue;
    const mac = isOpening ? 0 : sticky(MAC, text, start);
    claim(scan, mac > 0 ? 'MAC' : 'IP', start, mac || v6End(text, start));
  }
}

function claim(scan: Scan, type: string, start: number, end: number): void {
  if (end === 0 || /[.:\p{L}\d]/u.test(scan.text[start - 1] ?? '')) return;
  if (scan.isFree(start, end)) scan.mask(type, start, end);
}

/** `12:30:45` is a time and `a::b` the name of something: an address has eight groups, or a digit beside the double colon. */
function v6End(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_V6 && V6_CHARACTER.test(text[end] ?? '')) end++;
  while (text[end - 1] === '.' || (text[end - 1] === ':' && text[end - 2] !== ':')) end--;
  const written = text.slice(start, end);
  const isShaped = written.includes(':') && /\d/.test(written) && isIPv6(written);
  return isShaped && !/[\p{L}\d]/u.test(text[end] ?? '') ? end : 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
