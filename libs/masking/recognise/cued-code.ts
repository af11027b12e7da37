import { NUM, SYM, WORD } from '../atoms.js';
import type { Code } from '../codes.js';
import type { FoundCue } from '../cue-before.js';
import { digitGroup, isWhole } from '../digit-group.js';
import type { Scan } from '../scan.js';
import { SECRET_TYPES } from '../types.js';

const SEPARATORS = /^[ \-./]$/;
/** Least digits of a value by type; three elsewhere. */
const LEAST_DIGITS: Record<string, number> = {
  REF: 1,
  PHONE: 7,
  POSTCODE: 3,
  CUSTOMER_ID: 2,
  SWIFT_BIC: 0,
  IN_PAN: 4,
};
/** Above this, a number after a weak cue is no count: `order 48213`. */
const PLAIN_COUNT = 4;
const MAX_LENGTH = 64;
const BIC = { type: 'SWIFT_BIC', pattern: /^[A-Z]{8}(?:[A-Z]{3})?$/ };
const LETTER_CODES = new Map([
  ['pnr', { type: 'REF', pattern: /^[A-Z]{6}$/ }],
  ['swift', BIC],
  ['bic', BIC],
]);

/** Masks numbers and codes after a word that says what they are. */
export function maskCuedCodes(scan: Scan): void {
  for (const code of scan.codes) {
    const cued = withCue(scan, code);
    if (!cued || SECRET_TYPES.has(cued.cue.type) || cued.cue.type === 'DOB') continue;
    const { cue, first, start } = cued;
    if (!scan.isFree(start, code.end) || code.end - start > MAX_LENGTH) continue;
    const end = Math.max(code.end, groupEnd(scan, first, cue), slashedEnd(scan, code, cue));
    if (fits(scan, cue, start, end)) scan.mask(cue.type, start, end);
  }
  maskLetterCodes(scan);
}

/** The cue before a code, or the cue it begins with: `Ref500598`, `ORD-1234567890`. */
function withCue(scan: Scan, code: Code): { cue: FoundCue; first: number; start: number } | undefined {
  const before = scan.cueBefore(code.first);
  const opening = scan.atoms[code.first];
  const second = scan.atoms[code.first + 1];
  const own = opening?.kind === WORD && code.last > code.first ? opening.lexeme.cue : undefined;
  const isBefore = before && !(before.weak && !before.explicit);
  if (!own || own.type === 'none' || isBefore)
    return before && { cue: before, first: code.first, start: code.start };
  const isJoint = second?.kind === SYM;
  const first = code.first + (isJoint ? 2 : 1);
  const start = scan.atoms[first]?.start ?? code.start;
  return {
    cue: { type: own.type, weak: own.weak, explicit: isJoint, tail: false, index: code.first },
    first,
    start,
  };
}

function fits(scan: Scan, cue: FoundCue, start: number, end: number): boolean {
  const value = scan.slice(start, end).replace(/[ \-./_]/g, '');
  const digits = value.replace(/\D/g, '').length;
  const isNumber = digits === value.length;
  if (cue.weak && !cue.explicit && (digits < 3 || (isNumber && digits <= PLAIN_COUNT))) return false;
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
    case 'VEHICLE':
    case 'IN_PAN':
      return digits >= 3 && value.length >= 5 && (!isNumber || !cue.weak);
    default:
      return digits >= (LEAST_DIGITS[cue.type] ?? 3) && value.length >= 3;
  }
}

/** `A/c 3010 5566 7788`: more numbers of the same account. */
function groupEnd(scan: Scan, first: number, cue: FoundCue): number {
  if (cue.type === 'REF' || scan.atoms[first]?.kind !== NUM) return 0;
  const { parts } = digitGroup(scan, first, SEPARATORS);
  const isAccount = cue.type === 'ACCOUNT' || cue.type === 'CARD';
  const whole = parts.findLast(
    ({ digits, end }) => digits.length >= (isAccount ? 8 : 9) && isWhole(scan, end),
  );
  const last = whole && parts.indexOf(whole);
  const isEven = parts
    .slice(0, (last ?? 0) + 1)
    .every(({ digits }, i) => digits.length - (parts[i - 1]?.digits.length ?? 0) >= 2);
  return whole && isEven ? whole.end : 0;
}

/** `INV/2024/00123`, `P2M/500598761200`: a reference goes on behind a slash. */
function slashedEnd(scan: Scan, code: Code, cue: FoundCue): number {
  if (cue.type !== 'REF' && cue.type !== 'CUSTOMER_ID') return 0;
  let end = 0;
  for (let i = code.last + 1, joins = 0; joins < 4; joins++, i += 2) {
    const [sign, next] = [scan.atoms[i], scan.atoms[i + 1]];
    const before = scan.atoms[i - 1];
    const isJoined = sign?.word === '/' && sign.start === before?.end && next?.start === sign.end;
    if (!isJoined || next.kind !== NUM || !scan.isFree(next.start, next.end)) break;
    end = next.end;
  }
  return end;
}

/** Codes without a digit count right after the strongest cues only: `PNR QWXYZR`, `SWIFT ABCDINBB`. */
function maskLetterCodes(scan: Scan): void {
  for (const i of scan.words) {
    const letters = LETTER_CODES.get(scan.atoms[i]?.word ?? '');
    for (let next = i + 1; next <= i + 3; next++) {
      const atom = scan.atoms[next];
      if (!letters || !atom || !letters.pattern.test(scan.slice(atom.start, atom.end))) continue;
      if (scan.isFree(atom.start, atom.end)) scan.mask(letters.type, atom.start, atom.end);
      break;
    }
  }
}
