import { TOP_LEVELS } from './lexicon/domains.data.js';

const LABEL = '[a-z0-9\\u00c0-\\u1fff\\u3041-\\ud7ff-]{1,63}';
const TOPS = `${TOP_LEVELS.split(/\s+/).join('|')}|xn--[a-z0-9-]{2,40}|рф|भारत`;
/** `bit.ly/3xY`, `hdfc-bank.co.in/x`, `shop.example:8080#top`. */
const BARE_LINK = new RegExp(`(?:${LABEL}\\.){1,5}(?:${TOPS})(?::\\d{1,5})?[/?#][^\\s.,;\\uFFFC]`, 'iy');
const UP_TO_LINK = new RegExp(`${LABEL}\\.[a-z0-9\\u00c0-\\u1fff]`, 'iy');
/** `Ref.No/123`, `Txn.id/123`: words whose end is a top level too. */
const NUMBERED = /^[a-z0-9]{1,12}\.(?:no|id|am|pm)\/(?![a-z])/i;
/** `203.0.113.10/login`, `203.0.113.10:8080/x`; a mask such as `/24` is none. */
const HOST_LINK = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\/[a-z?#]/iy;
const ENDS = /[\s<>"'`|。、】」』》।]/;
const TRAILING = /[.,;:!?)\]}*]/;
/** Scripts without spaces, whose words a path does not hold. */
const UNSPACED = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Where a link ends whose authority starts at `from`. */
export function linkEnd(text: string, from: number): number {
  let end = from;
  let isPath = false;
  for (; end < text.length; end++) {
    const character = text[end] ?? '';
    if (ENDS.test(character) || (isPath && UNSPACED.test(character))) break;
    if (character === '/' || character === '?') isPath = true;
  }
  while (end > from && TRAILING.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Where a link without a scheme ends that starts at `start`; 0 when there is none. `wordEnd` ends its first word. */
export function bareLinkEnd(text: string, start: number, wordEnd: number): number {
  UP_TO_LINK.lastIndex = start;
  if (!UP_TO_LINK.test(text)) return 0;
  BARE_LINK.lastIndex = start;
  if (!BARE_LINK.test(text) || NUMBERED.test(text.slice(start, start + 20))) return 0;
  return linkEnd(text, wordEnd);
}

/** Where a link ends whose host is the number at `start`; 0 when there is none. */
export function hostLinkEnd(text: string, start: number): number {
  HOST_LINK.lastIndex = start;
  return HOST_LINK.test(text) ? linkEnd(text, start) : 0;
}
