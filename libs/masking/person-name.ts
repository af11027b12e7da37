import { NUM, WORD, type Atom } from './atoms.js';
import { AMBIGUOUS, BANK, CONNECTOR, NAME, ORGANISATION, OTHER, PARTICLE } from './lexicon/flags.js';
import type { Scan } from './scan.js';

/** Words written like a name, next to each other. */
export interface NameWords {
  first: number;
  last: number;
  start: number;
  end: number;
  /** Indices of the words, particles left out. */
  words: number[];
}

/** Looked at beyond a name, so that `Sri Krishna Fine Silk House Traders` is seen to be a business. */
const MAX_LOOK = 7;
const UPPER = /^\p{Lu}/u;
const UNCASED = /^\p{Lo}/u;

/** The words written like a name from atom `index` on. */
export function nameFrom(scan: Scan, index: number): NameWords | undefined {
  const words: number[] = [];
  for (let i = index; words.length < MAX_LOOK;) {
    if (!isNameWord(scan, i)) break;
    words.push(i);
    const next = afterJoint(scan, i);
    if (!joins(scan, scan.atoms[i], scan.atoms[next])) break;
    i = afterParticles(scan, next);
  }
  return build(scan, words);
}

/** The words written like a name up to atom `index`. */
export function nameUpTo(scan: Scan, index: number): NameWords | undefined {
  const words: number[] = [];
  for (let i = index; words.length < MAX_LOOK && isNameWord(scan, i);) {
    words.unshift(i);
    const before = beforeJoint(scan, i);
    if (!joins(scan, scan.atoms[before], scan.atoms[i])) break;
    i = before;
  }
  return build(scan, words);
}

function build(scan: Scan, words: number[]): NameWords | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first, last, start: scan.atoms[first]!.start, end: scan.atoms[last]!.end, words };
}

/** Whether a word may be part of a name by the way it is written and by what it means otherwise. */
function isNameWord(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index];
  if (atom?.kind !== WORD || atom.word === 'a/c' || !scan.isFree(atom.start, atom.end)) return false;
  const { flags, cue } = atom.lexeme;
  const length = atom.end - atom.start;
  const isKnown = (flags & (NAME | AMBIGUOUS)) !== 0;
  const letter = scan.text[atom.start] ?? '';
  const isUpper = UPPER.test(letter);
  if (!isUpper && !((flags & NAME) !== 0 || UNCASED.test(letter))) return false;
  if ((flags & OTHER) !== 0 && !(length === 1 && isUpper)) return false;
  if ((cue !== undefined || (flags & CONNECTOR) !== 0) && !isKnown && length > 1) return false;
  // `BOB` is a bank, `Bob` is not.
  if ((flags & BANK) !== 0 && !(isKnown && isCapitalised(scan, atom))) return false;
  return !touchesNumber(scan, index, atom);
}

const isCapitalised = (scan: Scan, { start, end }: Atom) => /\p{Ll}/u.test(scan.slice(start, end));

function touchesNumber(scan: Scan, index: number, { start, end }: Atom): boolean {
  const next = scan.atoms[index + 1];
  const before = scan.atoms[index - 1];
  return (next?.kind === NUM && next.start === end) || (before?.kind === NUM && before.end === start);
}

/** `V. Natarajan`, `Marie-Claire`: a dot after an initial and a hyphen do not end a name. */
function afterJoint(scan: Scan, index: number): number {
  const atom = scan.atoms[index];
  const next = scan.atoms[index + 1];
  if (!atom || next?.start !== atom.end) return index + 1;
  return next.word === '-' || (next.word === '.' && atom.end - atom.start <= 2) ? index + 2 : index + 1;
}

function beforeJoint(scan: Scan, index: number): number {
  const sign = scan.atoms[index - 1];
  const before = scan.atoms[index - 2];
  if (!sign || sign.start !== before?.end) return index - 1;
  return sign.word === '-' || (sign.word === '.' && before.end - before.start <= 2) ? index - 2 : index - 1;
}

/** Over small words, when a name goes on behind them. */
function afterParticles(scan: Scan, index: number): number {
  let i = index;
  while (i < index + 2 && (scan.flagsAt(i) & PARTICLE) !== 0) i++;
  return i > index && isNameWord(scan, i) ? i : index;
}

/** One space, a dot after an initial, or a hyphen lies between two words of a name. */
function joins(scan: Scan, before: Atom | undefined, after: Atom | undefined): boolean {
  if (!before || !after || after.start - before.end > 2) return false;
  const gap = scan.slice(before.end, after.start);
  return gap === ' ' || gap === '-' || gap === '. ' || gap === '.' || gap === '  ';
}

/** Whether one of the words makes a business of all of them. */
export function hasOrganisation(scan: Scan, { words }: NameWords): boolean {
  return words.some((i) => (scan.flagsAt(i) & ORGANISATION) !== 0);
}
