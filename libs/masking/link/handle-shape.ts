import { classOf, DIGIT, LETTER } from '../reading/character-class.js';
import { AFTER_HANDLE, HANDLES, MAIL_TOPS, NOT_LOCAL } from '../lexicon/handles.data.js';
import { mailDomain } from './mail-domain.js';

const KNOWN = new Set(HANDLES.split(/\s+/));
const NOWHERE = new Set(NOT_LOCAL.split(' '));
const TOPS = new Set(MAIL_TOPS.split(' '));
/** `UPIRef5012`, behind a handle. */
const GLUED = new RegExp(`^(?:${AFTER_HANDLE.replaceAll(' ', '|')})`, 'i');
const LOCAL = /[a-z0-9._%+'*&~-]/i;
/** `okaxis`. */
const HANDLE = /^[a-z][a-z0-9]{1,20}/i;
/** `okaxis.Ref`: the next sentence began without a space. */
const FIRST_LABELS = /^([a-z][a-z0-9]{1,20})\.([a-z]{1,20})/i;
/** `newbank`, `ravi-77`, `RAVI.77`: an unknown handle is believed in lower case only, since `Rs75@CCD` says where. */
const LOWER_HANDLE = /^[a-z]{2,20}$/;
const LOWER_LOCAL = /^[a-z0-9._*+-]{3,64}$/;
/** `Rs75`, `500`: no one's name. */
const SUM = /^(?:(?:rs|inr)\.?)?\d{1,5}(?:\.\d{1,2})?$/i;
/** `VPA `, `UPI ID: `, up to the handle. */
const CUE = /(?:vpa|upi|upi ?id|bhim)[\s:=.-]{0,3}$/i;
const CUE_REACH = 10;
const LEAST_KNOWN = 3;
const MAX_LOCAL = 64;
/** `XX6621on04-03-25toVPAmeera.k`, `on05Mar25tomeera.k`: what runs into a payment address. */
const GLUED_LOCAL =
  /^[a-z\d*+'&~.-]{0,58}(?:(?:to|by|from|frm|via|ur|id)vpa[-:]?|(?:[x*]\d{3,6}|-\d{2}-(?:20)?\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-?(?:20)?\d{2})(?:to|by|from|frm))(?=[a-z\d])/i;
const LEAST_GLUED = 10;
const MAX_DOMAIN = 253;

/** What stands around the `@` at `at`, when it is an e-mail or a payment address; nothing left of `floor` belongs to it. */
export function handleAt(
  text: string,
  at: number,
  floor: number,
): { start: number; end: number; type: 'EMAIL' | 'VPA' } | undefined {
  const domain = text.slice(at + 1, domainEnd(text, at + 1));
  const start = localStart(text, at, floor);
  if (start === at || domain === '') return undefined;
  const email = isBeforeSentence(domain) || isInSentence(domain) ? 0 : mailDomain(domain);
  if (email > 0) return { start, end: at + 1 + email, type: 'EMAIL' };
  const written = HANDLE.exec(domain)?.[0];
  if (written === undefined) return undefined;
  const local = text.slice(start, at);
  const length = knownLength(written);
  const fits =
    length > 0
      ? local.length > 1 && !SUM.test(local) && !NOWHERE.has(local.toLowerCase())
      : isShaped(text, start, local, written);
  return fits ? { start, end: at + 1 + (length || written.length), type: 'VPA' } : undefined;
}

/** `ravi@okaxis.Ref 12`, `ravi@ybl.on`: a full stop behind a handle. */
function isBeforeSentence(domain: string): boolean {
  const match = FIRST_LABELS.exec(domain);
  if (!match) return false;
  const [, handle = '', next = ''] = match;
  if (!KNOWN.has(handle.toLowerCase()) || handle !== handle.toLowerCase()) return false;
  return next[0] !== next[0]?.toLowerCase() || !TOPS.has(next);
}

/** `oksbion05-03-25.UPIRef…`: a date runs into a handle. */
function isInSentence(domain: string): boolean {
  const written = HANDLE.exec(domain)?.[0] ?? '';
  return /^(?:on|dt)\d/i.test(written.slice(knownLength(written) || written.length));
}

/** Length of the known handle that a word is or begins with; 0 when there is none. */
function knownLength(written: string): number {
  const lower = written.toLowerCase();
  if (KNOWN.has(lower)) return lower.length;
  for (let length = lower.length - 1; length >= LEAST_KNOWN; length--) {
    if (!KNOWN.has(lower.slice(0, length))) continue;
    const rest = written.slice(length);
    const turnsUpper = /^[A-Z]/.test(rest) && written[length - 1] === lower[length - 1];
    if (turnsUpper || /^\d{3}/.test(rest) || GLUED.test(rest)) return length;
  }
  return 0;
}

function isShaped(text: string, start: number, local: string, handle: string): boolean {
  if (SUM.test(local) || NOWHERE.has(local.toLowerCase())) return false;
  if (LOWER_HANDLE.test(handle) && (LOWER_LOCAL.test(local) || /[\d._]/.test(local))) return local.length > 2;
  return local.length > 2 && CUE.test(text.slice(Math.max(0, start - CUE_REACH), start));
}

function localStart(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - MAX_LOCAL);
  if (text.charAt(at - 1) === '"') {
    for (let from = at - 2; from >= lowest; from--) if (text[from] === '"') return from;
  }
  let start = at;
  while (start > lowest && isLocal(text, start - 1)) start--;
  if (at - start > LEAST_GLUED) start += GLUED_LOCAL.exec(text.slice(start, at))?.[0].length ?? 0;
  while (start < at && /[.'&~-]/.test(text.charAt(start))) start++;
  return start;
}

function isLocal(text: string, i: number): boolean {
  return LOCAL.test(text.charAt(i)) || classOf(text.charCodeAt(i)) === LETTER;
}

function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_DOMAIN) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT && !/[.*-]/.test(text.charAt(end))) break;
    end++;
  }
  return end;
}
