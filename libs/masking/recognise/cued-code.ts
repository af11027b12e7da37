import { NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import type { FoundCue } from '../reading/cue-before.js';
import { CONNECTOR, OTHER, UNIT } from '../lexicon/flags.js';
import { OTHER_CUE } from '../lexicon/kinds.js';
import type { Scan } from '../reading/scan.js';
import { isLongEnough } from './identity/cued.js';
import { SECRET_TYPES } from '../types.js';
import { beginsCode } from './amount-in-code.js';
import { groupsBehind, numberBehind, tailEnd, valueEnd } from './code-end.js';
import { groupEnd, pieceAfter, pieceBefore } from './code-extent.js';
import { isOffer } from './offer.js';

interface Cued {
  cue: FoundCue;
  /** Index of the atom that the value begins with. */
  first: number;
  start: number;
}

/** Least digits of a value by type; three elsewhere. */
const LEAST_DIGITS: Record<string, number> = {
  REF: 1,
  PHONE: 7,
  POSTCODE: 3,
  CUSTOMER_ID: 2,
};
/** Above this, a number after a weak cue is no count: `order 48213`. */
const PLAIN_COUNT = 4;
const MAX_LENGTH = 64;
/** Numbers with a unit behind have no more digits: `FD 1111 days`. */
const MAX_COUNT = 6;
/** `Confirmation K4L9QZ`: letters and digits by turns. */
const LOCATOR_SHAPE = /^(?=[A-Z\d]{5,8}$)(?:[A-Z]{1,3}\d{1,2}[A-Z]|\d{1,2}[A-Z]{1,3}\d)[A-Z\d]{0,6}$/;
/** `Ref: KXQP`: letters that are no word. */
const UNSPEAKABLE = { type: 'REF', pattern: /^[B-DF-HJ-NP-TV-XZ]{4,6}$/ };
const LOCATOR = { type: 'REF', pattern: /^[A-Z]{6}$/ };
const LETTER_CODES = new Map([
  ['ref', UNSPEAKABLE],
  ['pnr', LOCATOR],
  ['locator', LOCATOR],
  ['localizador', LOCATOR],
]);

/** Masks numbers and codes after a word that says what they are. */
export function maskCuedCodes(scan: Scan): void {
  for (const code of scan.codes) {
    if (!scan.isOpen(code.end - 1)) continue;
    const cued = withCue(scan, code);
    if (!cued || SECRET_TYPES.has(cued.cue.type) || cued.cue.type === 'DOB') continue;
    const { cue, first, start } = cued;
    if (!scan.isFree(start, code.end)) continue;
    const end = Math.max(
      tailEnd(scan, code, cue) || valueEnd(scan, code),
      groupEnd(scan, first, cue),
      pieceAfter(scan, code, cue),
      numberBehind(scan, code, cue),
      groupsBehind(scan, code, cue),
    );
    if (end - start > MAX_LENGTH || !fits(scan, cue, start, end) || isCounted(scan, cue, code, start, end))
      continue;
    if (!isOffer(scan, code, cue)) scan.mask(cue.type, start, end);
  }
}

/** The cue before a code, or the cue it begins with: `Ref500598`, `ORD-1234567890`. */
function withCue(scan: Scan, code: Code): Cued | undefined {
  const pieced = pieceBefore(scan, code);
  if (pieced) return { ...pieced, start: scan.atoms[pieced.first]!.start };
  const before = scan.cueBefore(code.first);
  const leading = before ? undefined : leadingGroup(scan, code);
  if (leading) return { cue: leading, first: code.first - 1, start: scan.at(code.first - 1)!.start };
  const lettered = before ? undefined : letterGroup(scan, code);
  if (lettered) return { cue: lettered, first: code.first, start: scan.at(code.first - 1)!.start };
  const opening = scan.atoms[code.first];
  const second = scan.at(code.first + 1);
  if (opening && isGluedCard(scan, code, opening))
    return { cue: { ...GLUED, index: code.first }, first: code.last, start: scan.atoms[code.last]!.start };
  const own = opening?.kind === WORD && code.last > code.first ? opening.lexeme.cue : undefined;
  const isBefore = before && (!before.weak || before.explicit || own?.weak);
  // `DL48172250318091244`: what looks like the cue is the beginning of the number.
  const isShort = own?.weak === true && second?.kind === NUM && !GLUABLE.has(own.type);
  const isPart =
    isShort ||
    (second?.kind === NUM && beginsCode(scan, code.start)) ||
    own?.type === 'IN_DRIVING_LICENCE' ||
    (second?.kind === NUM && (own?.type === 'KE_KRA_PIN' || (own?.type === 'ROUTING' && code.digits !== 9)));
  if (!opening || !own || own.type === 'none' || isBefore || isPart)
    return before && { cue: before, first: code.first, start: code.start };
  const isJoint = second?.kind === SYM;
  const cue = { type: own.type, weak: own.weak, explicit: isJoint, tail: false, index: code.first };
  // `Card4.1123`
  if (own.type === 'CARD' && code.digits < 4 && code.digits !== 1) return undefined;
  if (isJoint && isPrefix(scan, own.type, opening)) return { cue, first: code.first, start: code.start };
  const first = code.first + (isJoint ? 2 : 1);
  return { cue, first, start: scan.at(first)?.start ?? code.start };
}

/** Weak cues that run into a value; others are letters of it: the `CI` of `CI250619`. */
const GLUABLE = new Set(['REF', 'ACCOUNT', 'CARD', 'CUSTOMER_ID', 'PHONE']);
const GLUED = { type: 'CARD', weak: false, explicit: true, tail: true };
/** Networks that are ordinary words or names when they stand alone. */
const NETWORKS = new Set(['mir', 'mc', 'maes', 'ecmc', 'мир']);

/** `póliza 418 2077-C11-31`: a short number, then the rest in a code. */
function leadingGroup(scan: Scan, code: Code): FoundCue | undefined {
  const number = scan.at(code.first - 1);
  if (number?.kind !== NUM || number.end !== code.start - 1 || number.end - number.start > 4)
    return undefined;
  if (code.letters === 0 || code.letters > 3 || code.digits < 5 || !scan.isFree(number.start, number.end))
    return undefined;
  const cue = scan.cueBefore(code.first - 1);
  return cue?.type === 'CUSTOMER_ID' || cue?.type === 'REF' ? cue : undefined;
}

/** `policy FDTI 8830 2217`, `plate R 44718`: capitals that nobody knows, then the rest in digits. */
function letterGroup(scan: Scan, code: Code): FoundCue | undefined {
  const letters = scan.at(code.first - 1);
  if (code.letters > 0 || code.digits < 4 || letters?.kind !== WORD || letters.end !== code.start - 1)
    return undefined;
  const { flags, cue: own } = letters.lexeme;
  if (flags !== 0 || own || !/^[A-Z]{1,5}$/.test(scan.slice(letters.start, letters.end))) return undefined;
  const cue = scan.cueBefore(code.first - 1);
  const isPlate = cue?.type === 'VEHICLE' && code.digits < 6 && letters.end - letters.start < 4;
  return (cue?.type === 'CUSTOMER_ID' || isPlate) && (!cue.weak || cue.explicit)
    ? { ...cue, explicit: true }
    : undefined;
}

/** `MIR5493`, `MC2591`. */
const isGluedCard = (scan: Scan, code: Code, opening: Atom) =>
  code.digits === 4 &&
  NETWORKS.has(opening.word) &&
  (code.last === code.first + 1 || scan.word(code.first + 1) === '-');

/** `ORD-1234567890`: capitals and a hyphen belong to the reference. */
const isPrefix = (scan: Scan, type: string, { start, end }: Atom) =>
  (type === 'REF' || type === 'CUSTOMER_ID') && /^[A-Z]{2,5}$/.test(scan.slice(start, end));

function fits(scan: Scan, cue: FoundCue, start: number, end: number): boolean {
  const value = scan.slice(start, end).replace(/[ \-./_\\]/g, '');
  const digits = value.replace(/\D/g, '').length;
  const isNumber = digits === value.length;
  if (
    cue.weak &&
    !cue.explicit &&
    !cue.tail &&
    !isCheck(scan, cue, start, end) &&
    ((digits < 3 && !LOCATOR_SHAPE.test(value)) || (isNumber && isPlain(scan.slice(start, end), digits)))
  )
    return false;
  switch (cue.type) {
    case 'ACCOUNT':
      return digits >= 3 && value.length <= 34;
    case 'CARD':
      return digits >= 3;
    case 'SORT_CODE':
      return isNumber && digits === 6;
    case 'PHONE':
      return digits >= (cue.tail ? 2 : isNumber ? 7 : 8);
    case 'POSTCODE':
      return value.length >= 4 && value.length <= 10;
    case 'IN_PAN':
      return value.length === 10 || (cue.tail && digits >= 3);
    case 'VEHICLE':
      return digits >= 3 && value.length >= 4 && (!isNumber || (cue.explicit && value.length <= 7));
    case 'DEVICE_UUID':
      return /^[0-9a-f]{16,40}$/i.test(value);
    case 'SWIFT_BIC':
      return false;
    case 'REF':
      // `PNR:…,TRN:12951`: the number of a train.
      return value.length >= 3 && digits >= 1 && !(scan.word(cue.index) === 'trn' && digits <= 5 && isNumber);
    default:
      if (!cue.tail && !isLongEnough(cue.type, value.length)) return false;
      return digits >= (LEAST_DIGITS[cue.type] ?? 3) && value.length >= 3;
  }
}

/** `Check 1042`, `check 1042 posted`, `Order 4418.`: right behind the word, with nothing behind it that is counted. */
function isCheck(scan: Scan, { index }: FoundCue, start: number, end: number): boolean {
  const isOrder =
    scan.word(index) === 'order' && scan.text[scan.atoms[index]!.start] === 'O' && end - start > 3;
  if (!(isOrder || scan.word(index) === 'check') || scan.at(index + 1)?.start !== start || end - start < 3)
    return false;
  const next = scan.at(index + 2);
  return next?.kind !== WORD || (next.lexeme.flags & OTHER) !== 0;
}

/** `BP 120/80`, `order 12`: so short that it may count something. */
const isPlain = (written: string, digits: number) =>
  digits <= PLAIN_COUNT || (digits < 8 && written.includes('/') && !/\d{5}/.test(written));

const isUnit = (scan: Scan, code: Code, end: number) =>
  (scan.flagsAt(code.last + (end === code.end ? 1 : 3)) & UNIT) !== 0;

/** `FD 444 days`, `card 500 points`. */
function isCounted(scan: Scan, cue: FoundCue, code: Code, start: number, end: number): boolean {
  // `locker: 2.4410 gm`
  if (/^\d+\.\d+$/.test(scan.slice(start, end)) && isUnit(scan, code, end)) return true;
  if (code.letters > 0 || code.digits > MAX_COUNT || cue.explicit || cue.tail) return false;
  return (scan.flagsAt(code.last + 1) & UNIT) !== 0;
}

/** Masks codes without a digit, right after the strongest cues only: `PNR QWXYZR`. */
export function maskLetterCodes(scan: Scan): void {
  if ((scan.kinds & OTHER_CUE) === 0) return;
  for (const i of scan.words) {
    const { word, lexeme } = scan.atoms[i]!;
    const letters = lexeme.cue && LETTER_CODES.get(word);
    for (let next = i + 1; next <= i + 3; next++) {
      const atom = scan.at(next);
      if (!letters || !atom) break;
      if (!letters.pattern.test(scan.slice(atom.start, atom.end))) {
        if (atom.kind === SYM || atom.word === 'code' || (atom.lexeme.flags & CONNECTOR) !== 0) continue;
        break;
      }
      if (scan.isFree(atom.start, atom.end)) scan.mask(letters.type, atom.start, atom.end);
      break;
    }
  }
}
