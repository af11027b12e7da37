import { MASK, NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import type { Scan } from '../reading/scan.js';

const TYPES = new Set([
  'ACCOUNT',
  'CARD',
  'PHONE',
  'IN_AADHAAR',
  'CUSTOMER_ID',
  'REF',
  'US_SSN',
  'PASSPORT',
  'NATIONAL_ID',
  'IN_PAN',
  'SG_NRIC_FIN',
  'UK_NINO',
  'ES_NIF',
]);
/** `NRIC ending *316C`: values that end with a letter. */
const LETTERED = new Set(['SG_NRIC_FIN', 'UK_NINO', 'ES_NIF', 'NATIONAL_ID', 'IN_PAN']);

/** So many characters hide a part of something longer: letters that touch them belong to it. */
const LONG_MASK = 5;
const PREFIX = /^[A-Z]{2,6}$/;
/** `21-03`, `21/03/25` behind the digits of a tail. */
const DAY = /^ \d{1,2}[-/.]\d/;

/** Masks numbers of which a part is hidden already: `XX1234`, `*1234`, `...1234`, `x-778`, `98XXXXXX10`. */
export function maskMaskedNumbers(scan: Scan): void {
  for (let i = 0; i < scan.atoms.length; i++) {
    if (scan.at(i)?.kind !== MASK) continue;
    const first = leftmost(scan, i);
    const last = rightmost(scan, i);
    const [from, to] = [scan.atoms[first], scan.atoms[last]];
    if (!from || !to) continue;
    i = last;
    const digits = scan.slice(from.start, to.end).replace(/\D/g, '');
    // `국민카드 4*1*`: hidden in turns.
    const isInTurns = from.kind === NUM && to.kind === MASK && last - first === 3;
    const hidden = to.end - from.start - digits.length;
    const needed = hidden > 1 && (from.kind === MASK || isInTurns) ? 2 : 3;
    const start = lettersBefore(scan, first) ?? from.start;
    if (digits.length < needed || !scan.isFree(from.start, to.end) || isSomethingElse(scan, first, last))
      continue;
    const type = typeOf(scan, first, from, to);
    const isLettered = LETTERED.has(type) || (type === 'ACCOUNT' && hidden >= LONG_MASK);
    scan.mask(type, start, isLettered ? letterEnd(scan, last) : to.end);
  }
}

/** `4111 XXXX XXXX 1111` and `98XXXXXX10` have digits before the mask as well. */
function leftmost(scan: Scan, index: number): number {
  let first = index;
  for (let i = index - 1; i >= 0 && index - i < 9; i--) {
    const next = scan.at(first);
    if (scan.at(i)?.kind === SYM) i--;
    const atom = scan.at(i);
    if (!atom || !next || (atom.kind !== NUM && atom.kind !== MASK) || !scan.isFree(atom.start, atom.end))
      break;
    const gap = scan.slice(atom.end, next.start);
    const isLong = next.end - next.start >= 2 && atom.end - atom.start === 4;
    const isApart = (gap === ' ' && isLong) || gap === '-' || (gap === '.' && isLong);
    if (gap !== '' && !isApart) break;
    first = i;
  }
  return first;
}

/** Where the letters begin that touch a long mask: `MHBAN*********0417` of a provident fund. */
function lettersBefore(scan: Scan, first: number): number | undefined {
  const [letters, mask] = [scan.at(first - 1), scan.atoms[first]!];
  if (letters?.kind !== WORD || letters.end !== mask.start || mask.kind !== MASK) return undefined;
  if (mask.end - mask.start < LONG_MASK || letters.lexeme.flags !== 0 || letters.lexeme.cue) return undefined;
  const isOpen = scan.isFree(letters.start, letters.end) && scan.at(first - 2)?.end !== letters.start;
  return isOpen && PREFIX.test(scan.slice(letters.start, letters.end)) ? letters.start : undefined;
}

function rightmost(scan: Scan, index: number): number {
  let last = index;
  for (let i = index + 1; i - index < 12; i++) {
    const before = scan.at(last);
    let next = i;
    if (scan.at(next)?.kind === SYM) next++;
    const atom = scan.at(next);
    if (!before || !atom || (atom.kind !== NUM && atom.kind !== MASK) || !scan.isFree(atom.start, atom.end))
      break;
    const gap = scan.slice(before.end, atom.start);
    const length = before.end - before.start;
    const isApart = gap === '-' || gap === '/' || (length > 1 && (gap === ' ' || gap === '.'));
    if (gap !== '' && !isApart) break;
    if (isInPairs(scan, last, next)) {
      last = next;
      break;
    }
    // After the digits of the tail, only more of the same number may follow.
    if (before.kind === NUM && DAY.test(scan.slice(before.end, before.end + 5))) break;
    if (before.kind === NUM && gap === ' ' && !(atom.kind === MASK || length === 4)) break;
    last = next;
    i = next;
  }
  return last;
}

/** `XXXXX-XX20 93`: the last four in two pairs. */
function isInPairs(scan: Scan, index: number, next: number): boolean {
  const [mask, first, second] = [scan.at(index - 1), scan.atoms[index]!, scan.atoms[next]!];
  if (mask?.kind !== MASK || mask.end !== first.start || mask.end - mask.start < 2 || next !== index + 1)
    return false;
  return (
    first.end - first.start === 2 &&
    second.kind === NUM &&
    second.end - second.start === 2 &&
    second.start === first.end + 1 &&
    !/[-/:.\d]/.test(scan.text.charAt(second.end))
  );
}

/** `*99#` is dialled, `Pay...500` ends a sentence, `2x500` counts, `*5% off` is a footnote. */
function isSomethingElse(scan: Scan, first: number, last: number): boolean {
  const from = scan.at(first);
  const to = scan.at(last);
  if (!from || !to) return true;
  const mask = scan.slice(from.start, from.end);
  if (mask === '*' && scan.text[to.end] === '#') return true;
  const before = scan.at(first - 1);
  if (/^\.+$/.test(mask) && before?.end === from.start && before.word !== '(')
    return scan.cueBefore(first) === undefined;
  return false;
}

/** Where a value ends with the letter that touches it. */
function letterEnd(scan: Scan, last: number): number {
  const { end } = scan.atoms[last]!;
  const letter = scan.at(last + 1);
  return letter?.kind === WORD && letter.start === end && letter.end === end + 1 ? letter.end : end;
}

/** The `K` of `K**274` belongs to the number and is no short form of a customer's. */
function isLetterOf(scan: Scan, first: number): boolean {
  const [letter, mask] = [scan.at(first - 1), scan.atoms[first]!];
  return letter?.kind === WORD && letter.end === mask.start && letter.end - letter.start === 1;
}

function typeOf(scan: Scan, first: number, from: Atom, to: Atom): string {
  const cue = isLetterOf(scan, first) ? undefined : scan.cueBefore(first);
  if (cue && TYPES.has(cue.type)) return cue.type;
  const plain = scan.slice(from.start, to.end).replace(/[ \-./]/g, '');
  if (/^\d/.test(plain) && /^[6-9]/.test(plain) && plain.length === 10) return 'PHONE';
  return plain.length === 16 ? 'CARD' : 'ACCOUNT';
}
