import { classOf, DIGIT, LETTER } from '../reading/character-class.js';
import { PLACEHOLDER } from '../tokens/condense.js';
import { TOP_LEVELS } from '../lexicon/domains.data.js';

/** Domains that turn `name.tld/path` into a link even without `https://`. */
const TOPS = new Set(TOP_LEVELS.split(/\s+/));
/** `e-pay.com-toll.foo`: a host of many parts may end in any top level. */
const UNKNOWN_TOP = /^[a-z0-9]{1,40}[.-][a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.[a-z]{2,12}$/;
/** `:8080/`, behind a host. */
const PORT = /:\d{1,5}(?=[/?#])/y;
/** `Ref.No/123`, `Txn.id/123`: words whose end is a top level too. */
const NUMBERED = /^[a-z0-9]{1,12}\.(?:no|id|am|pm)\/(?![a-z])/i;
const NUMBERED_REACH = 20;
/** `203.0.113.10/login`, `203.0.113.10:8080/x`; a mask such as `/24` is none. */
const HOST_LINK = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\/[a-z?#]/iy;
const ENDS = /[\s<>"'`|。、】」』》।]/;
const TRAILING = /[.,;:!?)\]}*]/;
/** Scripts without spaces, whose words a path does not hold. */
const UNSPACED = /[\u3041-\u30ff\u4e00-\u9fff]/;
const MAX_HOST = 253;
const DOT = 46;
const HYPHEN = 45;

/** Where a link ends whose authority starts at `from`. */
export function linkEnd(text: string, from: number): number {
  let end = from;
  let isPath = false;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (ENDS.test(character) || (isPath && UNSPACED.test(character))) break;
    if (character === '/' || character === '?') isPath = true;
  }
  while (end > from && TRAILING.test(text.charAt(end - 1))) end--;
  return end;
}

/** Where the letters, digits, dots and hyphens end that could be a host. */
export function hostEnd(text: string, start: number): number {
  let end = start;
  for (const stop = Math.min(text.length, start + MAX_HOST); end < stop; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && code !== DOT && code !== HYPHEN) break;
  }
  return end;
}

/** Where a link without a scheme ends whose host is from `start` to `end`: `bit.ly/3xY`; 0 when there is none. */
export function bareLinkEnd(text: string, start: number, end: number): number {
  PORT.lastIndex = end;
  const path = text[end] === ':' && PORT.test(text) ? PORT.lastIndex : end;
  if (!/[/?#]/.test(text.charAt(path)) || /[\s.,;]|^$/.test(text.charAt(path + 1))) return 0;
  const top = text.slice(text.lastIndexOf('.', end) + 1, end).toLowerCase();
  const isTop = TOPS.has(top) || top.startsWith('xn--') || UNKNOWN_TOP.test(text.slice(start, end));
  if (top.length + start >= end || !isTop) return 0;
  if (text[path + 1] === PLACEHOLDER || NUMBERED.test(text.slice(start, start + NUMBERED_REACH))) return 0;
  return linkEnd(text, start);
}

/** Where a link ends whose host is the number at `start`; 0 when there is none. */
export function numberLinkEnd(text: string, start: number): number {
  HOST_LINK.lastIndex = start;
  return HOST_LINK.test(text) ? linkEnd(text, start) : 0;
}
