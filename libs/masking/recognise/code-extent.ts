import { NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import type { FoundCue } from '../reading/cue-before.js';
import { digitGroup, isWhole } from '../reading/digit-group.js';
import type { Scan } from '../reading/scan.js';

const SEPARATORS = /^[ \-./]$/;
/** No identifier has more pieces. */
const MAX_PIECES = 7;
/** Letters between the signs of an identifier: the GL of `MUT/0417/GL/22918`. */
const MAX_LETTERS = 6;
/** Types whose values are written with slashes and dots. */
const PIECED = new Set(['REF', 'CUSTOMER_ID', 'ACCOUNT', 'TAX_ID', 'IN_DRIVING_LICENCE']);
/** A reference in groups has no fewer digits: `UTR 5177 3094 6281`. */
const GROUPED_REFERENCE = 9;

/** Where an identifier begins that goes on to the left of a code over slashes: `P/161130/01/2025/008812`. */
export function pieceBefore(scan: Scan, code: Code): { cue: FoundCue; first: number } | undefined {
  const joint = scan.word(code.first - 1);
  if (joint !== '/' && joint !== '.') return undefined;
  let found: { cue: FoundCue; first: number } | undefined;
  let from = code.first;
  for (let i = code.first - 2, pieces = 0; pieces < MAX_PIECES; pieces++) {
    const sign = scan.at(i + 1);
    if (!sign || !/^[-/.]$/.test(sign.word) || sign.end !== scan.at(from)?.start) break;
    const first = pieceStart(scan, i, sign.start);
    if (
      first < 0 ||
      (sign.word === '.' && scan.atoms[first]!.kind === WORD && isMeaningful(scan.atoms[first]!))
    )
      break;
    from = first;
    const cue = isJoined(scan, from) ? undefined : scan.cueBefore(from);
    if (cue && !cue.tail && PIECED.has(cue.type)) found = { cue, first: from };
    i = from - 2;
  }
  return found;
}

/** Whether a slash or dot touches an atom from the left. */
function isJoined(scan: Scan, index: number): boolean {
  const sign = scan.at(index - 1);
  return sign?.end === scan.at(index)?.start && (sign?.word === '/' || sign?.word === '.');
}

/** Where the letters and digits begin that end before a sign, at the index of their last atom; -1 when there are none. */
function pieceStart(scan: Scan, last: number, end: number): number {
  let first = -1;
  let edge = end;
  for (let i = last; i > last - 4; i--) {
    const atom = scan.at(i);
    if (!atom || atom.end !== edge || !isPiece(scan, atom)) break;
    first = i;
    edge = atom.start;
  }
  return first;
}

/** The `No` of `Ref.No.4410` is a word, the MBVCB of `MBVCB.7741820931` is not. */
const isMeaningful = ({ lexeme, start, end }: Atom) =>
  lexeme.flags !== 0 || lexeme.cue !== undefined || end - start < 2;

function isPiece(scan: Scan, atom: Atom): boolean {
  if (!scan.isFree(atom.start, atom.end)) return false;
  if (atom.kind === NUM) return true;
  return (
    atom.kind === WORD && atom.end - atom.start <= MAX_LETTERS && atom.word !== 'a/c' && isUpper(scan, atom)
  );
}

const isUpper = (scan: Scan, { start, end }: Atom) => /^[A-Z]+$/.test(scan.slice(start, end));

/** Where an identifier ends that goes on behind a code: `INV/2024/00123`, `MP251125.1907.H40771`, `4.7C1.0FA`. */
export function pieceAfter(scan: Scan, code: Code, { type, tail }: FoundCue): number {
  if (type === 'CARD') return code.digits === 1 ? firstAndTail(scan, code) : 0;
  if (!PIECED.has(type) || tail) return 0;
  let end = 0;
  let edge = code.end;
  let i = code.last + 1;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const sign = scan.at(i);
    if (sign?.start !== edge || !isSign(sign, type)) break;
    let next = i + 1;
    let digits = 0;
    edge = sign.end;
    for (let atom = scan.at(next); atom?.start === edge && isPiece(scan, atom); atom = scan.at(++next)) {
      edge = atom.end;
      if (atom.kind === NUM) digits++;
      // `Ref 517730946281.Bal5000`: a word that means something begins a sentence.
      else if (sign.word === '.' && atom.end - atom.start > 2 && atom.lexeme.flags !== 0) return end;
    }
    // `LTS0417/k`
    const letter = next === i + 1 ? scan.atoms[next] : undefined;
    if (letter?.kind === WORD && letter.start === edge && letter.end === edge + 1) edge = letter.end;
    else if (next === i + 1) break;
    if (digits > 0 || (edge - sign.end === 1 && !/[\p{L}\d]/u.test(scan.text.charAt(edge)))) end = edge;
    else if (sign.word === '.') break;
    i = next;
  }
  return end;
}

/** `Karta 5.3854`: the first digit of a card and its last four. */
function firstAndTail(scan: Scan, code: Code): number {
  const [dot, tail] = [scan.at(code.last + 1), scan.at(code.last + 2)];
  const isTail =
    dot?.word === '.' && dot.start === code.end && tail?.start === dot.end && tail.end - tail.start === 4;
  return isTail && scan.isFree(tail.start, tail.end) ? tail.end : 0;
}

const isSign = (atom: Atom, type: string) =>
  atom.kind === SYM &&
  (atom.word === '/' || atom.word === '-' || (atom.word === '.' && type !== 'ACCOUNT') || atom.word === '\\');

/** `A/c 3010 5566 7788`, `UTR 5177 3094 6281`: more numbers of the same value. */
export function groupEnd(scan: Scan, first: number, cue: FoundCue): number {
  if (scan.at(first)?.kind !== NUM || cue.tail) return 0;
  const { parts } = digitGroup(scan, first, SEPARATORS);
  if (parts.length === 1) return 0;
  const isAccount = cue.type === 'ACCOUNT' || cue.type === 'CARD';
  // `customer no 5519 7730`
  const isCustomer = cue.type === 'CUSTOMER_ID' && cue.explicit;
  const least = isAccount || isCustomer ? 8 : GROUPED_REFERENCE;
  const whole = parts.findLast(({ digits, end }) => digits.length >= least && isWhole(scan, end));
  const last = whole && parts.indexOf(whole);
  const sizes = parts
    .slice(0, (last ?? 0) + 1)
    .map(({ digits }, i) => digits.length - (parts[i - 1]?.digits.length ?? 0));
  const isEven = sizes.every((size) => size >= 2 && (cue.type !== 'REF' || (size >= 3 && size <= 6)));
  return whole && isEven ? whole.end : 0;
}
