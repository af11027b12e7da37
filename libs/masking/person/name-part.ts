import { MASK, NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import { AMBIGUOUS, BANK, CONNECTOR, CURRENCY, NAME, NAMING, OTHER, TITLE } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { isCapital, isUncased } from './letter-case.js';

const KNOWN = NAME | AMBIGUOUS;
const MEANS_ELSE = OTHER | CONNECTOR | TITLE | NAMING;
/** Arabic, Devanagari and what follows. */
const FIRST_UNCASED = 0x620;
/** `KA-MHLANGA`, `AL-HASHIMI`: small words with a hyphen. */
const LONGEST_PREFIX = 3;

/**
 * Index of the last atom of the part of a name that begins at `index`; below zero when none does. A part may hold mask
 * characters: `MA***A`.
 */
export function partEnd(scan: Scan, index: number): number {
  const atom = scan.at(index);
  if (atom?.kind !== WORD) return -1;
  const stars = scan.at(index + 1);
  if (stars?.kind !== MASK || stars.start !== atom.end) return isNamePart(scan, index) ? index : -1;
  // What is left of a word says nothing of its meaning: `SU**L`.
  if (
    (atom.lexeme.cue && atom.end - atom.start > 1) ||
    !scan.isFree(atom.start, atom.end) ||
    !(isCapital(scan.text, atom.start) || isUncased(scan.text, atom.start))
  )
    return -1;
  if (scan.text[stars.start] !== '*' || !scan.isFree(stars.start, stars.end)) return -1;
  const tail = scan.at(index + 2);
  if (tail?.start !== stars.end) return index + 1;
  if (tail.kind === NUM) return -1;
  return tail.kind === WORD && !touchesNumber(scan, index + 2, tail) ? index + 2 : index + 1;
}

/** Whether a word may be part of a name by the way it is written and by what it means otherwise. */
export function isNamePart(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  if (atom?.kind !== WORD || atom.word === 'a/c') return false;
  const { flags } = atom.lexeme;
  const isUpper = isCapital(scan.text, atom.start);
  if (!isUpper && (flags & NAME) === 0 && !isUncased(scan.text, atom.start) && !isHyphened(scan, index, atom))
    return false;
  return (
    couldBePart(scan, index, atom, isUpper) &&
    !touchesNumber(scan, index, atom) &&
    scan.isFree(atom.start, atom.end)
  );
}

function couldBePart(scan: Scan, index: number, atom: Atom, isUpper: boolean): boolean {
  const { flags, cue } = atom.lexeme;
  const isKnown = (flags & KNOWN) !== 0;
  if ((flags & (CURRENCY | KNOWN)) === CURRENCY && !isPlainName(scan, index - 1)) return false;
  // `350,00 RON de la …`
  if ((flags & CURRENCY) !== 0 && scan.at(index - 1)?.kind === NUM) return false;
  if (isNativeInitial(scan, index)) return true;
  // `KHUSHBOO AGARWAL HUF`: an undivided family, not the money of Hungary.
  if (atom.word === 'huf' && isUpper && isPlainName(scan, index - 1)) return !isBeforeNumber(scan, index);
  if (atom.end - atom.start === 1)
    return isUpper ? !isBeforeNumber(scan, index) : isUncased(scan.text, atom.start);
  if (isRepeated(scan, index) || isServant(scan, index)) return true;
  // `Selvi`: a title that is a name as well.
  if (isUpper && cue === undefined && (flags & (MEANS_ELSE | NAME)) === (TITLE | NAME)) return true;
  if ((flags & MEANS_ELSE) !== 0 || cue !== undefined) {
    if (!isUpper && isKnown && (flags & (OTHER | NAMING)) === 0) return true;
    // `सीमा गुप्ता`, `أحمد محمود السيد`
    if (!isUpper)
      return (
        isKnown &&
        isUncased(scan.text, atom.start) &&
        (isPlainName(scan, index + 1) || isPlainName(scan, index - 1) || isServant(scan, index - 1))
      );
    return (
      (isKnown && hasNameBeside(scan, index)) || isPrefix(scan, index, atom) || isHalf(scan, index, atom)
    );
  }
  // `BOB` is a bank, `Bob` is not.
  return (flags & BANK) === 0 || (isKnown && /\p{Ll}/u.test(scan.slice(atom.start, atom.end)));
}

/** `عبد الرحمن`, `عبد الله`: a name in two words, whatever else the second means. */
export const isServant = (scan: Scan, index: number): boolean =>
  scan.word(index - 1) === 'عبد' || (scan.word(index) === 'عبد' && scan.word(index + 1).startsWith('ال'));

/** `R-3,500.00`, `R 450`, `S$ 88`: a sign of money is no initial. */
function isBeforeNumber(scan: Scan, index: number): boolean {
  const { end } = scan.atoms[index]!;
  if (scan.text.charAt(end) === '$') return true;
  const next = scan.word(index + 1) === '-' ? index + 2 : index + 1;
  return scan.at(next)?.kind === NUM;
}

/** One capital: `V` of `NATARAJAN V`. */
export function isInitial(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom?.kind === WORD && (atom.end - atom.start === 1 || isNativeInitial(scan, index));
}

/** `के` of `वी. के. दुबे`: a letter of a script without capitals, with its vowel and a dot. */
function isNativeInitial(scan: Scan, index: number): boolean {
  const { start, end } = scan.atoms[index]!;
  if (end - start > LONGEST_PREFIX || scan.text[end] !== '.' || scan.text.charCodeAt(start) < FIRST_UNCASED)
    return false;
  const next = scan.at(index + 2);
  return next?.kind === WORD && next.start - end <= 2 && isUncased(scan.text, start);
}

/** Words that mean something else as well are names beside a name or a greeting: `Biswajit Das`, `Dear Kate`. */
function hasNameBeside(scan: Scan, index: number): boolean {
  if (isPlainName(scan, index - 1) || isPlainName(scan, index + 1)) return true;
  if (isOftenName(scan, index - 1) && scan.text[scan.atoms[index]!.start - 1] === ' ') return true;
  if (isOftenName(scan, index + 1) && scan.text[scan.atoms[index]!.end] === ' ') return true;
  // `NGUYEN THI LAN`
  for (let i = index - 1; i > index - 3 && (scan.flagsAt(i) & KNOWN) !== 0; i--)
    if (isPlainName(scan, i - 1)) return true;
  return (scan.flagsAt(index - 1) & (NAMING | TITLE)) !== 0;
}

function isPlainName(scan: Scan, index: number): boolean {
  const flags = scan.flagsAt(index);
  return (flags & NAME) !== 0 && (flags & OTHER) === 0;
}

/** `TAN` of `TAN BEE HOON`, `Monday` of `Gift Monday`. */
function isOftenName(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  if (atom?.kind !== WORD || !isCapital(scan.text, atom.start)) return false;
  const { flags, cue } = atom.lexeme;
  if (cue !== undefined || (flags & (OTHER | CONNECTOR | NAMING)) !== 0) return false;
  if ((flags & KNOWN) !== 0) return true;
  // `Ms Sharmistha Kar`
  return flags === 0 && (isPlainName(scan, index + 1) || (scan.flagsAt(index - 1) & TITLE) !== 0);
}

/** `OTHER` of `OTHER-SMYTHE`, `DAY` of `DAY-KNIGHT`: half of a double name. */
function isHalf(scan: Scan, index: number, { start, end }: Atom): boolean {
  if (end - start <= LONGEST_PREFIX && (scan.flagsAt(index) & KNOWN) === 0) return false;
  return isOtherHalf(scan, index + 1, index + 2, end) || isOtherHalf(scan, index - 1, index - 2, start - 1);
}

function isOtherHalf(scan: Scan, sign: number, index: number, at: number): boolean {
  if (scan.word(sign) !== '-' || scan.atoms[sign]!.start !== at) return false;
  const half = scan.at(index);
  if (half?.kind !== WORD || !isCapital(scan.text, half.start)) return false;
  if (half.start !== at + 1 && half.end !== at) return false;
  const { flags, cue } = half.lexeme;
  if ((flags & NAME) !== 0) return true;
  return (
    cue === undefined && (flags === 0 || (flags & AMBIGUOUS) !== 0) && half.end - half.start > LONGEST_PREFIX
  );
}

/** `fai` of `Kwok-fai`. */
function isHyphened(scan: Scan, index: number, { start, lexeme }: Atom): boolean {
  const sign = scan.at(index - 1);
  if (sign?.kind !== SYM || sign.word !== '-' || sign.end !== start || lexeme.flags !== 0) return false;
  const before = scan.at(index - 2);
  return before?.kind === WORD && before.end === sign.start && isCapital(scan.text, before.start);
}

/** The second half of `Jun-Jun`. */
const isRepeated = (scan: Scan, index: number) =>
  scan.word(index - 1) === '-' && scan.word(index - 2) === scan.word(index);

function isPrefix(scan: Scan, index: number, { start, end }: Atom): boolean {
  if (end - start > LONGEST_PREFIX || scan.word(index + 1) !== '-') return false;
  const after = scan.at(index + 2);
  if (after?.kind !== WORD || after.start !== end + 1) return false;
  // `KA-MHLANGA`, `Jun-Jun`
  return (
    (after.lexeme.flags === 0 && after.end - after.start > LONGEST_PREFIX) || after.word === scan.word(index)
  );
}

function touchesNumber(scan: Scan, index: number, { start, end }: Atom): boolean {
  const next = scan.at(index + 1);
  const before = scan.at(index - 1);
  return (next?.kind === NUM && next.start === end) || (before?.kind === NUM && before.end === start);
}
