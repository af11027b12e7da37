import { findMerchant } from '#libs/merchants/index.js';
import { NUM, WORD, type Atom } from './atoms.js';
import { isCueWord } from './cues.js';
import { BANK_WORDS, ORGANISATION_WORDS, OTHER_WORDS } from './organisation-words.data.js';
import { PERSON_NAMES } from './person-names.data.js';
import type { Scan } from './scan.js';

/** Words written like a name, next to each other. */
export interface NameWords {
  first: number;
  last: number;
  start: number;
  end: number;
  words: string[];
}

const ACCENTED = /[\u00C0-\u024F]/;
const ACCENTS = /\p{M}/gu;
/** Small words inside a name: `João da Silva`. */
const PARTICLES = new Set(
  'da de do dos das del della di du la le van von der den bin binti bint ibn al el ten ter'.split(' '),
);
const MAX_WORDS = 4;
/** Looked at beyond a name, so that `Sri Krishna Fine Silk House Traders` is seen to be a business. */
const MAX_LOOK = 7;

/** The words written like a name from atom `index` on. */
export function nameFrom(scan: Scan, index: number): NameWords | undefined {
  let last = index - 1;
  const words: string[] = [];
  for (let i = index; words.length < MAX_LOOK; i++) {
    const atom = scan.atoms[i];
    if (!atom || !isNameWord(scan, i, atom)) break;
    words.push(atom.word);
    last = i;
    const next = skipJoint(scan, i);
    const following = scan.atoms[next];
    if (!following || !joins(scan, atom, following)) break;
    i = skipParticles(scan, next) - 1;
  }
  return build(scan, index, last, words);
}

/** The words written like a name up to atom `index`. */
export function nameUpTo(scan: Scan, index: number): NameWords | undefined {
  let first = index + 1;
  const words: string[] = [];
  for (let i = index; i >= 0 && words.length < MAX_WORDS; i--) {
    const atom = scan.atoms[i];
    if (!atom || !isNameWord(scan, i, atom)) break;
    words.unshift(atom.word);
    first = i;
    const before = scan.atoms[i - 1];
    if (!before || !joins(scan, before, atom)) break;
  }
  return build(scan, first, index, words);
}

function build(scan: Scan, first: number, last: number, words: string[]): NameWords | undefined {
  const from = scan.atoms[first];
  const to = scan.atoms[last];
  return words.length === 0 || !from || !to
    ? undefined
    : { first, last, start: from.start, end: to.end, words };
}

/** How sure we are that words written like a name are a person's. */
export function judge(scan: Scan, name: NameWords): 'person' | 'unknown' | 'other' {
  const { words } = name;
  if (words.length > MAX_WORDS || words.some((word) => ORGANISATION_WORDS.has(word))) return 'other';
  if (words.every((word) => word.length < 2) || isBusiness(scan, name)) return 'other';
  return words.some(isPersonName) ? 'person' : 'unknown';
}

function isBusiness(scan: Scan, { start, end, words }: NameWords): boolean {
  const known = words.filter(isPersonName).length;
  return known < 2 && findMerchant(scan.slice(start, end)) !== undefined;
}

function isNameWord(scan: Scan, index: number, { kind, word, start, end }: Atom): boolean {
  if (kind !== WORD || word === 'a/c' || !scan.isFree(start, end)) return false;
  if (OTHER_WORDS.has(word) && !(end - start === 1 && index > 0)) return false;
  const isKnown = isPersonName(word);
  if (isCueWord(word) && !isKnown) return false;
  // `BOB` is a bank, `Bob` is not.
  if (BANK_WORDS.has(word) && !(isKnown && /\p{Ll}/u.test(scan.slice(start, end)))) return false;
  const next = scan.atoms[index + 1];
  const before = scan.atoms[index - 1];
  if ((next?.kind === NUM && next.start === end) || (before?.kind === NUM && before.end === start))
    return false;
  return startsLikeName(scan.text[start] ?? '');
}

/** Whether a word, with its accents or without, is a frequent name. */
export function isPersonName(word: string): boolean {
  return (
    PERSON_NAMES.has(word) ||
    (ACCENTED.test(word) && PERSON_NAMES.has(word.normalize('NFD').replace(ACCENTS, '')))
  );
}

const startsLikeName = (letter: string) => /^[\p{Lu}\p{Lo}]$/u.test(letter);

/** `V. Natarajan`, `Marie-Claire`: a dot after an initial and a hyphen do not end a name. */
function skipJoint(scan: Scan, index: number): number {
  const atom = scan.atoms[index];
  const next = scan.atoms[index + 1];
  const touches = atom && next?.start === atom.end;
  const isJoint = touches && (next.word === '-' || (next.word === '.' && atom.end - atom.start <= 2));
  return isJoint ? index + 2 : index + 1;
}

/** Over small words, when a name goes on behind them. */
function skipParticles(scan: Scan, index: number): number {
  let i = index;
  while (i < index + 2 && PARTICLES.has(scan.atoms[i]?.word ?? '')) i++;
  const atom = scan.atoms[i];
  return i > index && atom && isNameWord(scan, i, atom) ? i : index;
}

/** One space, a dot after an initial, or a hyphen lies between two words of a name. */
function joins(scan: Scan, before: Atom, after: Atom): boolean {
  return after.start - before.end <= 2 && /^(?: {1,2}|\. ?|-)$/.test(scan.slice(before.end, after.start));
}
