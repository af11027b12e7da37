import { WORD } from '../reading/atoms.js';
import { hasOrganisation } from './evidence.js';
import { OTHER, PLACE } from '../lexicon/flags.js';
import { claim } from './claim.js';
import { isInitial } from './name-part.js';
import { nameFrom, nameUpTo, type NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';
import { isCapital, isSmall } from './letter-case.js';

/** Two known names need nothing else; one needs a second word that sounds like a name, and the start of a sentence. */
const UNCUED = 0;
const IN_SMALL_LETTERS = -0.4;
const SUBJECT = 0.5;
const ALONE_ON_LINE = 1;
const PREFIX = /^(?:old|new|big|little|great|royal|grand|best|super|golden|original|famous)$/;

/** Names without any cue: `I met Maria Garcia yesterday`. Gives the last atom of the words that were judged. */
export function uncued(scan: Scan, index: number): number {
  const { start, end } = scan.atoms[index]!;
  if (!scan.isFree(start, end) || isPlace(scan, index)) return index;
  const name = nameFrom(scan, index);
  if (!name) return index;
  if (name.words.length < 2) {
    aloneOnLine(scan, name);
    return index;
  }
  // `Hotel Anand Vihar`: a word on the left that makes a business of all of them.
  const left = nameUpTo(scan, index);
  if (left && left.first < index && (hasOrganisation(scan, left) || isPlace(scan, left.first)))
    return name.last;
  if (isShopPrefix(scan, Math.min(left?.first ?? index, index) - 1)) return name.last;
  const from =
    left && left.first < index && left.words.filter((i) => !isInitial(scan, i)).length < 3
      ? nameFrom(scan, left.first)
      : name;
  const isSubject = index === 0 && isPlainWord(scan, name.last + 1);
  // `antim tithi`: ordinary words of a language whose names mean something.
  const isLower = isSmall(scan.text, start);
  claim(scan, from ?? name, { weight: (isLower ? IN_SMALL_LETTERS : UNCUED) + (isSubject ? SUBJECT : 0) });
  return name.last;
}

/** `Old Chang Kee`: in a text with small letters too, a capital makes such a word part of what a shop is called. */
function isShopPrefix(scan: Scan, index: number): boolean {
  if (!PREFIX.test(scan.word(index))) return false;
  const { start } = scan.atoms[index]!;
  return isCapital(scan.text, start) && isSmall(scan.text, start + 1);
}

/** A known name and nothing else on a line of its own signs a letter. */
function aloneOnLine(scan: Scan, name: NameWords): void {
  const after = scan.at(name.last + 1);
  if (scan.word(name.first - 1) !== '\n' || (after !== undefined && after.word !== '\n')) return;
  claim(scan, name, { weight: ALONE_ON_LINE, known: true });
}

function isPlace(scan: Scan, index: number): boolean {
  return scan.word(index - 1) === '@' || (scan.flagsAt(index - 1) & PLACE) !== 0;
}

function isPlainWord(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom?.kind === WORD && (atom.lexeme.flags & OTHER) === 0 && isSmall(scan.text, atom.start);
}
