import { MASK, NUM, WORD, type Atom } from '../reading/atoms.js';
import { AMBIGUOUS, NAME, ORGANISATION, OTHER, STREET, TITLE } from '../lexicon/flags.js';
import { isInitial as isOneLetter, isServant } from './name-part.js';
import type { NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { soundsLikeName } from './sounds-like.js';
import { isCapital } from './letter-case.js';

/** What words weigh: a known name, one that is an ordinary word too (alone, and beside a name), and an initial. */
const KNOWN = 2;
const ALONE = 0.9;
const HARDLY = 0.5;
/** The same where people do something or are spoken to. */
const LIKELY = 1.3;
/** `Jun-Jun` */
const TWICE = 1.2;
const BESIDE = 1.6;
const INITIAL = 0.7;
/** Nobody hides letters of a shop's name: `MA***A`. */
const HIDDEN = 2;
/** Abbreviations sound like nothing. */
const SHORT = 4;
/** `Bharatpemerchant`, `Opntrueiservicetopup`: words that businesses glue to their names. */
const GLUED_BUSINESS =
  /(?:pay|mart|shop|stores?|services?|tech|soft|corp|info|app|foods?|cafe|merchant|online|retail|express|solutions?|media|labs|hub|zone|kart|basket|bazaar|pharma|care|travels?|motors|ltd|inc|llc|bank|wallet|topup|recharge)$/;
const LEAST_GLUED = 7;
/** A word of the vocabulary of shops sounds like this at most. */
const CLEARLY_ELSE = -1.3;
/** More shops than people have one word that sounds less like a name. */
const PERHAPS_ELSE = -0.7;
const LEAST_PERSONAL = -0.1;
const VOWEL = /[aeiouy]|[^\0-\x7f]/;
const BUSINESS_REACH = 3;
/** Words of messages that make a business too when they are written like one: `RAJU OMLET CENTRE`. */
const BUSINESS_TOO =
  /^(?:cent(?:er|re)|partners?|shops?|schools?|dukaa?n|department|house|care|hotel|fund|super|fresh|styles|steel|services?|general)$/;
/** Two words that could be names say more than one. */
const SEVERAL = 1.5;
/** Longer ones are businesses or sentences, unless most of them are known. */
const MAX_WORDS = 4;
export const NEVER = -10;
/** `Macaraeg III` */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|huf|shk|mohd|muhd|md)$/;
/** `LaShonda`, `McAllister`, `DeAndre` */
const INNER_CAPITAL = /^(?:La|De|Da|Mc|Mac|Fitz|Van|Di)\p{Lu}/u;
const INNER = 0.7;
/** `D'Costa` */
const ELIDED = /^[do]'\p{L}{4}/u;
const SAINT = /^(?:st|saint|sankt|san|santa|sao|são)$/;
const POSSESSIVE = /\p{L}'s$/u;

/** What speaks for words being the name of a person, leaving aside where they stand. Below zero: they are not. */
export function evidenceOf(scan: Scan, { words, first, last }: NameWords, isPersonal = false): number {
  let names = 0;
  let initials = 0;
  let long = 0;
  for (const i of words) {
    const { flags } = scan.atoms[i]!.lexeme;
    if ((flags & NAME) !== 0) names++;
    if (
      (flags & NAME) === 0 &&
      (flags & (ORGANISATION | STREET)) !== 0 &&
      (flags & (ORGANISATION | AMBIGUOUS)) !== AMBIGUOUS
    )
      return NEVER;
    if (isInitial(scan, i)) initials++;
    else if (SUFFIX.test(scan.word(i))) continue;
    else long++;
  }
  if (long === 0) return initials > 1 && isDotted(scan, words) ? 0.3 : NEVER;
  // `St. Jude`, `San Jose`: an institution or a place.
  if (long === 1 && SAINT.test(scan.word(first))) return NEVER;
  if (long === 1 && names === 0 && isLabel(scan, last)) return NEVER;
  if (long > MAX_WORDS && names * 2 < long && !isKin(scan, words[0]!, last)) return NEVER;
  if (isFollowedByBusiness(scan, last)) return NEVER;
  if (long === 1 && names === 0 && isProduct(scan, last + 1)) return NEVER;
  let sum = 0;
  for (const i of words)
    if (!isInitial(scan, i) && !SUFFIX.test(scan.word(i)))
      sum += weightOf(scan, i, names > 0, !isPersonal ? Infinity : long > 1 ? CLEARLY_ELSE : PERHAPS_ELSE);
  const mean = sum / long;
  return mean * (long > 1 ? SEVERAL : 1) + (initials > 0 ? INITIAL : 0);
}

/** `least` is how much an unknown word has to sound like a name to count as one where people pay people. */
function weightOf(scan: Scan, index: number, besideName: boolean, least: number): number {
  const { word, lexeme, start, end } = scan.atoms[index]!;
  const stars = scan.at(index + 1);
  if (stars?.kind === MASK && stars.start === end) return HIDDEN;
  if ((lexeme.flags & NAME) !== 0 || isServant(scan, index)) return KNOWN;
  if ((lexeme.flags & AMBIGUOUS) !== 0)
    return besideName ? BESIDE : (lexeme.flags & OTHER) !== 0 ? HARDLY : least === Infinity ? ALONE : LIKELY;
  if (scan.word(index + 2) === word || scan.word(index - 2) === word) return TWICE;
  if (POSSESSIVE.test(word)) return -KNOWN;
  if (end - start >= LEAST_GLUED && GLUED_BUSINESS.test(word)) return -KNOWN;
  const likeness = soundsLikeName(word) + (INNER_CAPITAL.test(scan.slice(start, start + 5)) ? INNER : 0);
  if (ELIDED.test(word)) return Math.max(likeness, TWICE);
  const isLong = end - start > SHORT || (end - start === SHORT && !isCapital(scan.text, start + 1));
  if (isLong && likeness > least && VOWEL.test(word)) return Math.max(likeness, LEAST_PERSONAL);
  return end - start <= SHORT ? Math.min(likeness, 0) - (least < 0 ? HARDLY : 0) : likeness;
}

/** `Jagmohan Lal S/o Kishori Lal` */
function isKin(scan: Scan, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (scan.word(i) === '/') return true;
  return false;
}

const isInitial = (scan: Scan, index: number) =>
  isOneLetter(scan, index) && scan.at(index + 1)?.kind !== MASK;

/** `UEN 201844718K`, `Ruj 20250620`: a short word before a number says what it is. */
function isLabel(scan: Scan, last: number): boolean {
  const { start, end } = scan.atoms[last]!;
  const next = scan.at(last + 1);
  if (end - start > SHORT || next === undefined || next.start - end > 1) return false;
  return next.kind === NUM || scan.isHidden(next.start);
}

/** `J.P.` */
const isDotted = (scan: Scan, words: number[]) => words.every((i) => scan.text[scan.atoms[i]!.end] === '.');

/** `Sharma medical store`, `Karur Vysya Bank`, `MERIDIAN CARE HOLDINGS`: what stands behind a name makes a business of it. */
function isFollowedByBusiness(scan: Scan, last: number): boolean {
  const next = scan.at(last + 1);
  if (next === undefined || scan.text[scan.atoms[last]!.end] !== ' ') return false;
  if (next.word === '&') return (scan.flagsAt(last + 2) & (NAME | TITLE)) === 0;
  // `DR NABIL HADDAD dental`
  if (next.kind !== WORD || (isUpper(scan, last, 1) && !isUpper(scan, last + 1, 0))) return false;
  // `ANDI SAPUTRA Bank Jago`
  const isApart = isUpper(scan, last, 1) && !isUpper(scan, last + 1, 1);
  if (isBusiness(next) || (next.word === 'bank' && !isApart)) return true;
  if (!isUpper(scan, last + 1, 0)) return false;
  if (BUSINESS_TOO.test(next.word)) return true;
  if ((next.lexeme.flags & (STREET | AMBIGUOUS)) === STREET && next.end - next.start > SHORT) return true;
  for (let i = last + 1; i <= last + BUSINESS_REACH; i++) {
    const { lexeme, end } = scan.atoms[i]!;
    const beyond = scan.at(i + 1);
    if ((lexeme.flags & OTHER) === 0 || lexeme.cue !== undefined || scan.text[end] !== ' ') return false;
    if (beyond?.kind !== WORD || !isUpper(scan, i + 1, 0)) return false;
    if (isBusiness(beyond)) return true;
  }
  return false;
}

const isBusiness = ({ lexeme }: Atom) =>
  (lexeme.flags & (ORGANISATION | OTHER | AMBIGUOUS)) === ORGANISATION && lexeme.cue === undefined;

/** Whether a letter of a word, counted from its start, is a capital. */
const isUpper = (scan: Scan, index: number, letter: number) =>
  isCapital(scan.text, scan.atoms[index]!.start + letter);

/** Whether one of the words makes a business of all of them. */
export function hasOrganisation(scan: Scan, { words }: NameWords): boolean {
  return words.some((i) => (scan.flagsAt(i) & (ORGANISATION | NAME)) === ORGANISATION);
}

/** `linked to Kuda account` */
const isProduct = (scan: Scan, index: number) =>
  /^(?:account|wallet|card|app|bank|loan|chequing|checking|savings|credit|debit|prepaid|pay)$/.test(
    scan.word(index),
  );
