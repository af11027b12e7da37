import { NUM } from '../reading/atoms.js';
import { evidenceOf, NEVER } from './evidence.js';
import { nameFrom } from './name-words.js';
import { soundsLikeName } from './sounds-like.js';
import { AMBIGUOUS, CONNECTOR, NAME, ORGANISATION, OTHER } from '../lexicon/flags.js';
import { lexemeOf } from '../lexicon/lexicon.js';
import type { Scan } from '../reading/scan.js';
import { isCapital, isSmall } from './letter-case.js';

/** `toOUMA`, `fromRavi`, `toChhotelalRef`, `toRAJKUMARviaUPIRef`: a small word runs into a name, and the name into another. */
const HEAD = /(?:credited|sent|paid|to|from|frm|by|dear|hi|fr|ke|kpd|an|par)(?=\p{Lu}\p{L})/uy;
/** `7,714.30TOGIFT`: an amount runs into `TO`. */
const CAPITAL_HEAD = /(?:TRF|TFR|SENT|PAID|TRANSFER|CREDITED)?(?:TO|FROM|FRM|BY)(?=\p{Lu}{3})/uy;
/** `KUNJUMOLREFNO505…`: what runs into the end of a name in capitals. */
const CAPITAL_TAIL = /(?:UPI|IMPS|VIA|ON|AT)?(?:REF|RRN|UTR|TXN)(?:NO|ID)?$/;
const CAPITALS = /\p{Lu}{3,24}(?!\p{L})|\p{Lu}{3,24}(?=(?:via|on|at|thru|ref)\p{Lu})/uy;
const CAMEL = /\p{Lu}\p{Ll}{1,24}/uy;
/** `BHOLANATHko`: a name runs into a small word. */
const TAIL = /^(\p{Lu}{3,24})(?:ko|ne|se|ji|sent|paid|credited|[Rr]ef(?:[Nn]o)?|[Uu]pi|via)$/u;
const ENOUGH = 0.4;
const SHORTEST = 4;
const LONGEST = 48;
const MOST_WORDS = 3;

/** Where in a word of mixed case a name lies; the rest of it is cues. */
export function gluedName(scan: Scan, index: number): { start: number; end: number } | undefined {
  const { start, end } = scan.atoms[index]!;
  if (end - start < 5 || end - start > LONGEST) return undefined;
  return isMixed(scan, index) ? inside(scan, index) : undefined;
}

/** Hardly any word is: small letters with a capital behind the second to the fourth, or capitals that end or begin oddly. */
function isMixed(scan: Scan, index: number): boolean {
  const { text, atoms } = scan;
  const { start, end } = atoms[index]!;
  if (isCapital(text, start)) {
    return isCapital(text, start + 1) && (isSmall(text, end - 1) || isAfterNumber(scan, index));
  }
  return isCapital(text, start + 2) || isCapital(text, start + 3) || isCapital(text, start + 4);
}

function inside(scan: Scan, index: number): { start: number; end: number } | undefined {
  const { start, end } = scan.atoms[index]!;
  const written = scan.slice(start, end);
  const from = headEnd(written, isAfterNumber(scan, index));
  if (from === 0) {
    const tailed = TAIL.exec(written)?.[1];
    return tailed !== undefined && isName(tailed) ? { start, end: start + tailed.length } : undefined;
  }
  const to = nameEnd(written, from);
  if (to - from < SHORTEST) return undefined;
  if (to === written.length && (scan.flagsAt(index + 1) & (ORGANISATION | OTHER)) === ORGANISATION)
    return undefined;
  return { start: start + from, end: to === written.length ? goesOn(scan, index) : start + to };
}

/** `bySHANTABEN PATEL`: where a name whose first word is glued ends. */
function goesOn(scan: Scan, index: number): number {
  const { end } = scan.atoms[index]!;
  const rest = scan.text[end] === ' ' ? nameFrom(scan, index + 1) : undefined;
  return rest && evidenceOf(scan, rest) !== NEVER ? rest.end : end;
}

function headEnd(written: string, isAfterAmount: boolean): number {
  HEAD.lastIndex = 0;
  if (HEAD.test(written)) return HEAD.lastIndex;
  CAPITAL_HEAD.lastIndex = 0;
  return isAfterAmount && CAPITAL_HEAD.test(written) ? CAPITAL_HEAD.lastIndex : 0;
}

/** Where the name that begins at a position ends; the position itself when none does. */
function nameEnd(written: string, from: number): number {
  CAPITALS.lastIndex = from;
  if (CAPITALS.test(written)) {
    const whole = written.slice(from, CAPITALS.lastIndex);
    const name = whole.replace(CAPITAL_TAIL, '');
    return name.length >= SHORTEST && isName(name) ? from + name.length : from;
  }
  let end = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    CAMEL.lastIndex = end;
    if (!CAMEL.test(written)) break;
    const word = written.slice(end, CAMEL.lastIndex).toLowerCase();
    const { flags, cue } = lexemeOf(word);
    if (cue !== undefined || (flags & (OTHER | CONNECTOR | ORGANISATION)) !== 0) break;
    if (count === 0 && !isName(word)) break;
    end = CAMEL.lastIndex;
  }
  return end;
}

function isName(written: string): boolean {
  const name = written.toLowerCase();
  const { flags, cue } = lexemeOf(name);
  if ((flags & OTHER) !== 0) return false;
  return (
    (flags & (NAME | AMBIGUOUS)) !== 0 || (flags === 0 && cue === undefined && soundsLikeName(name) > ENOUGH)
  );
}

function isAfterNumber(scan: Scan, index: number): boolean {
  const before = scan.at(index - 1);
  return before?.kind === NUM && before.end === scan.atoms[index]!.start;
}
