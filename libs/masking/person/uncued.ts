import { NUM, WORD } from '../reading/atoms.js';
import { hasOrganisation } from './evidence.js';
import { AMBIGUOUS, BANK, NAME, OTHER, PLACE, ROLE, SIDE } from '../lexicon/flags.js';
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
const BEGINS = /^[.:!?\n)】]?$/;
const OPENS = /(?:^|[.,:;!?\n|(])$/;
const CLOSES = /^[,;!?\n|)]?$/;
/** `St. Brendan`: shorter words before a dot are shortened. */
const LONGEST_SHORT = 3;
const CAPITALS = /^\p{Lu}{3,24}$/u;
const PREFIX = /^(?:old|new|big|little|great|royal|grand|best|super|golden|original|famous)$/;

/** Names without any cue: `I met Maria Garcia yesterday`. Gives the last atom of the words that were judged. */
export function uncued(scan: Scan, index: number): number {
  const { start, end } = scan.atoms[index]!;
  if (!scan.isFree(start, end) || isPlace(scan, index)) return index;
  const name = nameFrom(scan, index);
  if (!name) return index;
  if (name.words.length < 2) {
    withFamilyName(scan, name);
    withInitial(scan, index);
    aloneOnLine(scan, name);
    spokenTo(scan, name);
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
  claim(scan, from ?? name, {
    weight:
      (isLower ? IN_SMALL_LETTERS : UNCUED) +
      (isSubject || (!isLower && isApart(scan, from ?? name)) ? SUBJECT : 0),
  });
  return name.last;
}

/** `Old Chang Kee`: in a text with small letters too, a capital makes such a word part of what a shop is called. */
function isShopPrefix(scan: Scan, index: number): boolean {
  if (!PREFIX.test(scan.word(index))) return false;
  const { start } = scan.atoms[index]!;
  return isCapital(scan.text, start) && isSmall(scan.text, start + 1);
}

/** `JOHANNA PIKE, conf …`, `Марина К. Баланс`: between signs that end what is said, or with an initial and its dot. */
function isApart(scan: Scan, { first, last, start, end }: NameWords): boolean {
  if (isInitial(scan, last)) return scan.text.charAt(end - 1) === '.' || scan.text.charAt(end) === '.';
  return (
    OPENS.test(scan.text.slice(Math.max(0, start - 2), start).trimEnd()) &&
    CLOSES.test(scan.word(last + 1)) &&
    first >= 0
  );
}

/** `dispatched to BAKER, Edward`: a family name in capitals, whatever it means, and a given name that is not. */
function withFamilyName(scan: Scan, { first, end }: NameWords): void {
  const family = scan.at(first - 2);
  const { start } = scan.atoms[first]!;
  if (scan.word(first - 1) !== ',' || family?.kind !== WORD || scan.at(first - 1)!.start !== family.end)
    return;
  if (!CAPITALS.test(scan.slice(family.start, family.end)) || !isSmall(scan.text, start + 1)) return;
  const { flags, cue } = family.lexeme;
  const meansElse = (flags & (OTHER | BANK)) !== 0 && (flags & (NAME | AMBIGUOUS)) === 0;
  if (meansElse || cue !== undefined || (scan.flagsAt(first - 3) & (SIDE | ROLE)) === 0) return;
  if (scan.isFree(family.start, end)) scan.mask('PERSON', family.start, end);
}

/** `Not you, D MCALLISTER?`, `, N DLAMINI,`: an initial before a known name, between signs. */
function withInitial(scan: Scan, index: number): void {
  const before = scan.atoms[scan.word(index - 1) === '.' ? index - 2 : index - 1];
  if (before?.kind !== WORD || before.end - before.start > 1) return;
  const full = nameUpTo(scan, index);
  if (!full || full.first === index || !full.words.some((i) => isInitial(scan, i))) return;
  if (isApart(scan, full)) claim(scan, full, { weight: SUBJECT });
}

/** `Walgreens Rx: Marcus, 1 prescription is ready`, `Ritika, view it in app`: who is spoken to, where a sentence begins. */
function spokenTo(scan: Scan, { first, last, words, start, end }: NameWords): void {
  if (words.length > 1 || scan.word(last + 1) !== ',' || !BEGINS.test(scan.word(first - 1))) return;
  const next = scan.at(last + 2);
  if (next === undefined || (first > 0 && scan.word(first - 1) === '')) return;
  const goesOn = next.kind === NUM || ((next.lexeme.flags & OTHER) !== 0 && isSmall(scan.text, next.start));
  if (goesOn) claim(scan, { first, last, words, start, end }, { weight: ALONE_ON_LINE, known: true });
}

/** A known name and nothing else on a line of its own signs a letter. */
function aloneOnLine(scan: Scan, name: NameWords): void {
  const after = scan.at(name.last + 1);
  const before = scan.word(name.first - 1);
  // `Pls confirm. Ritu`
  const isLast =
    after === undefined &&
    before === '.' &&
    scan.word(name.first - 2).length > LONGEST_SHORT &&
    isSmall(scan.text, name.start + 1);
  if (!isLast && (before !== '\n' || (after !== undefined && after.word !== '\n'))) return;
  claim(scan, name, { weight: ALONE_ON_LINE, known: true });
}

function isPlace(scan: Scan, index: number): boolean {
  return scan.word(index - 1) === '@' || (scan.flagsAt(index - 1) & PLACE) !== 0;
}

function isPlainWord(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom?.kind === WORD && (atom.lexeme.flags & OTHER) === 0 && isSmall(scan.text, atom.start);
}
