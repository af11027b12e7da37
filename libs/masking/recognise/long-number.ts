import { findMerchant } from '#libs/merchants/index.js';
import { SYM, WORD } from '../atoms.js';
import type { Code } from '../codes.js';
import { digitGroup, mayReach } from '../digit-group.js';
import type { Scan } from '../scan.js';

const SEPARATORS = /^[ \-./]$/;
/** From this many digits on, a number that nobody knows is taken for an account. */
const LONG = 9;
/** `PUNBH25012345678`, `TFA1BC2DE3`, `HDFC1450IR`: capitals and digits in one piece. */
const MIXED = /^(?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[A-Z\d]{8,40}$/;
/** `SWIGGY-987654`: behind a name and a hyphen. */
const LONG_SUFFIX = 6;
/** A message with one of these has a twelve-digit reference. */
const TRANSFERS = new Set(['upi', 'imps', 'vpa', 'rrn']);

/** Masks what is long enough to be personal and that no recogniser knew: nothing leaks for being unknown. */
export function maskLongNumbers(scan: Scan): void {
  for (const code of scan.codes) {
    if (code.letters > 0 && scan.isFree(code.start, code.end)) maskLongCode(scan, code);
  }
  const isTransfer = scan.words.some((i) => TRANSFERS.has(scan.atoms[i]?.word ?? ''));
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (!atom || !mayReach(scan, i, LONG) || !scan.isFree(atom.start, atom.end)) continue;
    const { parts } = digitGroup(scan, i, SEPARATORS);
    const whole = parts.at(-1);
    if (!whole || whole.digits.length < LONG) continue;
    const isReference = isTransfer && whole.digits.length === 12 && parts.length === 1;
    scan.mask(isReference ? 'REF' : 'ACCOUNT', atom.start, whole.end);
  }
}

function maskLongCode(scan: Scan, code: Code): void {
  const opening = scan.atoms[code.first];
  const isName = opening?.kind === WORD && findMerchant(scan.slice(opening.start, opening.end)) !== undefined;
  if (code.digits >= LONG && !isName) return scan.mask('REF', code.start, code.end);
  let first = code.first;
  for (let i = code.first; i <= code.last; i++) {
    const isEnd = i === code.last || scan.atoms[i + 1]?.kind === SYM;
    if (!isEnd) continue;
    maskPiece(scan, first, i, first === code.first, isName);
    i++;
    first = i + 1;
  }
}

/** One piece between hyphens; the name of a shop at its beginning survives. */
function maskPiece(scan: Scan, first: number, last: number, isOpening: boolean, isName: boolean): void {
  const named = isOpening && isName;
  const start = scan.atoms[first]?.[named ? 'end' : 'start'] ?? 0;
  const end = scan.atoms[last]?.end ?? start;
  const piece = scan.slice(start, end);
  const digits = piece.replace(/\D/g, '').length;
  const isSuffix = !isOpening && digits === piece.length && digits >= LONG_SUFFIX;
  if (digits >= LONG || isSuffix || (MIXED.test(piece) && !named)) scan.mask('REF', start, end);
}
