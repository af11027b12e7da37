import { SYM, type Atom } from '../reading/atoms.js';
import { isInitial, partEnd } from './name-part.js';
import { afterParticles } from './particles.js';
import type { Scan } from '../reading/scan.js';
import { isSmall } from './letter-case.js';

/** Words written like a name, next to each other. */
export interface NameWords {
  /** Indices of the first and the last atom. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** Indices of the words, particles left out. */
  words: number[];
}

/** Looked at beyond a name, so that `Sri Krishna Fine Silk House Traders` is seen to be a business. */
const MAX_LOOK = 8;
const SPACE = 32;
const HYPHEN = 45;
const DOT = 46;
/** A word and the signs on both sides. */
const NICKNAME = 3;
const SHORTENED = /^(?:mohd|muhd|mohmd|shk|abd|thos|chas|smt)$/;

/** The words written like a name from atom `index` on. */
export function nameFrom(scan: Scan, index: number): NameWords | undefined {
  let i = afterParticles(scan, index, true);
  let last = partEnd(scan, i);
  if (last < 0) return undefined;
  const words = [i];
  const isSmallFirst = isLower(scan, i);
  while (words.length < MAX_LOOK) {
    i = afterJoint(scan, last);
    const beyond = afterNickname(scan, i);
    if (beyond > i) i = beyond;
    else if (joins(scan, scan.atoms[last], scan.atoms[i])) i = afterParticles(scan, i, false);
    else break;
    const end = partEnd(scan, i);
    if (end < 0 || (isLower(scan, i) && !isSmallFirst && scan.word(i - 1) !== '-')) break;
    words.push(i);
    last = end;
  }
  return { first: index, last, start: scan.atoms[index]!.start, end: endOf(scan, last), words };
}

/** The words written like a name up to atom `index`. */
export function nameUpTo(scan: Scan, index: number): NameWords | undefined {
  // `DENIZ A. size 500 TL gönderdi`
  const last = scan.word(index) === '.' && isInitial(scan, index - 1) ? index - 1 : index;
  if (last < 0 || partEnd(scan, last) !== last) return undefined;
  const words = [last];
  let first = last;
  while (words.length < MAX_LOOK) {
    let before = beforeJoint(scan, first);
    if (!joins(scan, scan.atoms[before], scan.atoms[first])) break;
    for (let skipped = 0; skipped < 3 && afterParticles(scan, before, false) === first; skipped++) before--;
    // `ABDUL REHMAN`: a name that is a small word in other names.
    if (!endsPart(scan, before) && before < beforeJoint(scan, first)) before++;
    if (!endsPart(scan, before)) break;
    words.unshift(before);
    first = before;
  }
  return { first, last, start: scan.atoms[first]!.start, end: endOf(scan, last), words };
}

const endsPart = (scan: Scan, index: number) => index >= 0 && partEnd(scan, index) === index;

/** A name that begins with a capital goes on with capitals: `Meena ji`. */
const isLower = (scan: Scan, index: number) => isSmall(scan.text, scan.atoms[index]!.start);

/** The dot of a last initial belongs to it. */
function endOf(scan: Scan, last: number): number {
  const { end } = scan.atoms[last]!;
  return isInitial(scan, last) && scan.text[end] === '.' && scan.at(last + 1)?.kind === SYM ? end + 1 : end;
}

/** `V. Natarajan`, `Marie-Claire`: a dot after an initial and a hyphen do not end a name. */
function afterJoint(scan: Scan, index: number): number {
  const atom = scan.at(index);
  const next = scan.at(index + 1);
  if (!atom || next?.start !== atom.end) return index + 1;
  return next.word === '-' || (next.word === '.' && isShort(scan, index)) ? index + 2 : index + 1;
}

function beforeJoint(scan: Scan, index: number): number {
  const sign = scan.at(index - 1);
  const before = scan.at(index - 2);
  if (!sign || sign.start !== before?.end) return index - 1;
  return sign.word === '-' || (sign.word === '.' && isShort(scan, index - 2)) ? index - 2 : index - 1;
}

/** `SIEW "MONEY" MENG`: over a word in quotes that a name goes on behind. */
function afterNickname(scan: Scan, index: number): number {
  const sign = scan.word(index);
  if (sign !== '"' && sign !== "'" && sign !== '(') return index;
  const close = scan.at(index + 2);
  if (close === undefined || close.word !== (sign === '(' ? ')' : sign)) return index;
  const after = scan.at(index + NICKNAME);
  return after?.start === close.end + 1 && partEnd(scan, index + NICKNAME) >= 0 ? index + NICKNAME : index;
}

/** `V.`, `Md.`, `Chr.`: what is shortened in names. */
function isShort(scan: Scan, index: number): boolean {
  const { start, end } = scan.atoms[index]!;
  return (
    end - start <= 2 ||
    isInitial(scan, index) ||
    SHORTENED.test(scan.word(index)) ||
    (end - start === 3 && scan.flagsAt(index) === 0 && isSmall(scan.text, end - 1))
  );
}

/** One space, a dot after an initial, or a hyphen lies between two words of a name. */
function joins(scan: Scan, before: Atom | undefined, after: Atom | undefined): boolean {
  if (!before || !after || after.start - before.end > 2) return false;
  const { end } = before;
  const first = scan.text.charCodeAt(end);
  const isSpace = first === SPACE;
  if (after.start - end === 1) return isSpace || first === HYPHEN || first === DOT;
  return after.start - end === 2 && (isSpace || first === DOT) && scan.text.charCodeAt(end + 1) === SPACE;
}
