import { SYM, WORD } from '../reading/atoms.js';
import { CODE_WORD } from '../lexicon/flags.js';
import { NOT_PASSWORDS, PRESENTERS } from '../lexicon/secrets.data.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Scan } from '../reading/scan.js';
import { endsSentence, mentionAt } from '../secret/secret-mention.js';

const SAID = wordSet(PRESENTERS);
const ORDINARY = wordSet(NOT_PASSWORDS);
/** `changed`, `expiring`, `strictly`: what is said of a password. */
const DESCRIBING = /^(?:in|un|re)?[a-z]{2,14}(?:ed|ing|ly|ive|ial|able|ible|ory|ent)$/;
/** `Kx7!pQ92`, `sunny-lake-77`, `qW3eR5`: a letter and a digit, or a sign inside. */
const CHOSEN = /^(?=.{0,39}[\p{L}\d])(?:(?=.{0,39}\d)(?=.{0,39}\p{L})|.{1,38}[!@#$%^&*_+=~?/|\\][^\s])/u;
/** `St0ne!R0ad`: signs of no amount inside. */
const SIGNED = /^(?=.{0,39}\p{L})[\p{L}\d].{1,36}[!@#$%^&*_~?].{0,36}[\p{L}\d]/u;
const VALUE_END = /[\s,;<>"'`()[\]{}，。；]/;
/** Behind a quotation mark a password goes on up to the next one. */
const QUOTES = '"\'`';
const LEAST = 4;
const MOST = 40;
/** Words between a password and its value: `password for netbanking is Kx7!pQ92`. */
const FAR = 7;

/** Masks passwords, which may be of letters only: `password: swordfish`, `contraseña Kx7!pQ92`. */
export function maskPasswords(scan: Scan): void {
  if ((scan.flags & CODE_WORD) === 0) return;
  for (const i of scan.words) {
    if ((scan.flagsAt(i) & CODE_WORD) === 0 || mentionAt(scan, i)?.type !== 'PASSWORD') continue;
    const value = valueAfter(scan, i);
    if (value && mayGo(scan, value)) scan.mask('PASSWORD', value.start, value.end);
  }
}

/** What looks like money inside a password with a sign is a part of it: the `R0` of `St0ne!R0ad`. */
function mayGo(scan: Scan, { start, end }: { start: number; end: number }): boolean {
  if (scan.isFree(start, end)) return true;
  return scan.isOpen(start) && SIGNED.test(scan.slice(start, end));
}

function valueAfter(scan: Scan, index: number): { start: number; end: number } | undefined {
  const isWeak = mentionAt(scan, index)?.weak ?? true;
  let said = 0;
  for (let i = index + 1; i <= index + FAR; i++) {
    const atom = scan.at(i);
    if (!atom || endsSentence(scan, i)) return undefined;
    const { kind, word, start } = atom;
    if (kind === SYM && (word === ':' || word === '=')) said = 2;
    else if (kind === WORD && SAID.has(word)) said = Math.max(said, 1);
    else if (kind !== SYM || !/[-"'`([{>*]/.test(word)) {
      const end = valueEnd(scan, start);
      const value = scan.slice(start, end);
      if (isPassword(value, said, isWeak)) return { start, end };
      if (said > 0 || kind !== WORD) return undefined;
    }
  }
  return undefined;
}

function valueEnd(scan: Scan, start: number): number {
  const { text } = scan;
  const quote = QUOTES.includes(text[start - 1] ?? ' ') ? text[start - 1]! : '';
  if (quote !== '') {
    const closing = text
      .slice(start, start + MOST)
      .search(quote === '"' ? /["\s]/ : quote === "'" ? /['\s]/ : /[`\s]/);
    if (closing > 0 && text[start + closing] === quote) return start + closing;
  }
  let end = start;
  while (end - start < MOST && end < text.length && !VALUE_END.test(text[end]!) && text[end] !== quote) end++;
  while (end > start && /[.:!?&]/.test(text[end - 1]!) && !/[^\s"']/.test(text[end] ?? ' ')) end--;
  const next = text.indexOf('&', start);
  return next > start && next < end && /=/.test(text.slice(next, end)) ? next : end;
}

function isPassword(value: string, said: number, isWeak: boolean): boolean {
  if (value.length < LEAST) return false;
  if (CHOSEN.test(value)) return said > 0 || !isWeak || /\d/.test(value);
  const word = value.toLowerCase();
  if (said === 0 || (isWeak && (said === 1 || word !== value))) return false;
  return !ORDINARY.has(word) && !DESCRIBING.test(word);
}
