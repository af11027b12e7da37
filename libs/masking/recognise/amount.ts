import { classOf, LETTER } from '../reading/character-class.js';
import { GLUED, MASK, NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import { GLUED_CURRENCY, SIGNS } from '../lexicon/currencies.data.js';
import { AMOUNT, CURRENCY, SCALE } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { isInCode } from './amount-in-code.js';

/** `1,23,456.78`, `1.234,56`, `1 234,56`, `1'234.50`, `1 033.18`, `500`, `85.0`. */
const NUMBER =
  /(?:\d{1,3}(?:,\d{2,3}){1,8}(?:\.\d{1,3})?|\d{1,3}(?:[.' ]\d{3}){1,6},\d{1,2}|\d{1,3}(?: \d{3}){1,6}\.\d{1,2}|\d{1,3}(?:'\d{3}){1,6}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){2,6}|\d{1,16}(?:[.,]\d{1,3})?)(?!\d)(?![.,]\d)/y;
const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,7},\d{3}(?:\.\d{1,2})?$/;
const DECIMAL = /^\d{1,12}\.\d{1,2}$/;
/** `R 12 500 at`. */
const AFTER_CURRENCY = /\d{1,3}(?: \d{3}){1,4}(?![\d*]| ?\d| [A-Z])/y;
/** `45 000 FCFA`. */
const SPACED = /\d{1,3}(?: \d{3}){1,4}(?=\s?(?:[A-Z]{3,4}\b|€|₽))/y;
/** The words behind a number of a script without spaces: `500元到账`. */
const EAST_ASIAN = /^(?:[元円圆圓원万萬]|บาท)/;
/** No amount begins like this: `TK 0041007741820` is an account. */
const ACCOUNT_LIKE = /^0\d{6,}$/;
/** Currencies that stand behind a number, and letters that begin many codes. */
const BEHIND = new Set('zl kr tl ft r lei kc'.split(' '));
/** What money moves to and from: `A/c Rs500`. */
const MONEYED = new Set(['VEHICLE', 'ACCOUNT', 'CARD', 'PHONE']);
/** No amount has more digits, whatever stands before it. */
const MAX_DIGITS = 15;
const MAX_PLAIN = 16;
/** `Traffic fine 7044188209`: a longer number behind a word for money is its reference. */
const MOST_NAMED = 9;
const [BLANK, APOSTROPHE, COMMA, DOT] = [32, 39, 44, 46];
const ROUBLES = new Set(['RU', 'BY', 'KZ']);
const BETWEEN = new Set('.:=+/-'.split(''));

/** Keeps amounts, balances, limits and rates: a number with a currency, or written as only money is. */
export function keepAmounts(scan: Scan): void {
  if (scan.numbers.length === 0) return;
  const used = new Set<Atom>();
  for (const i of scan.numbers) keepAfterCurrency(scan, i, used);
  for (const i of scan.numbers) keepByItself(scan, i, used);
}

function keepAfterCurrency(scan: Scan, index: number, used: Set<Atom>): void {
  const atom = scan.atoms[index]!;
  if (!scan.isFree(atom.start, atom.end)) return;
  const sign = currencyBefore(scan, index);
  if (!sign || isInReference(scan, index, sign)) return;
  const isSpaced = scan.text.charCodeAt(atom.end) === BLANK && scan.at(index + 1)?.kind === NUM;
  AFTER_CURRENCY.lastIndex = atom.start;
  const spaced = isSpaced && AFTER_CURRENCY.test(scan.text) ? AFTER_CURRENCY.lastIndex : 0;
  const end = Math.max(numberEnd(scan, atom) || atom.end, spaced);
  if (atom.end - atom.start > 6 && ACCOUNT_LIKE.test(scan.slice(atom.start, end))) return;
  if (end - atom.start > MAX_DIGITS && countDigits(scan.slice(atom.start, end)) > MAX_DIGITS) return;
  used.add(sign);
  scan.keep(atom.start, end);
}

/** `Ref: RP5678`, `Passport TK4829173`: a code that begins like money. */
function isInReference(scan: Scan, index: number, sign: Atom): boolean {
  if (sign.kind !== WORD) return false;
  const atom = scan.atoms[index]!;
  const isJoined = scan.word(index - 1) === '-' && atom.start === sign.end + 1;
  if (!isJoined && (scan.at(index - 1) !== sign || sign.end !== atom.start)) return false;
  if (isJoined) return isCodeOf(scan, index, sign);
  if (isInCode(scan, index, sign)) return true;
  const cue = scan.cueBefore(index - 1);
  if (!cue || MONEYED.has(cue.type)) return false;
  // `saman RM150`: no plate is that short.
  if (cue.type === 'VEHICLE' && atom.end - sign.end < 4) return false;
  // `txn Rs500` is money.
  if (cue.weak && !cue.explicit && (cue.type === 'REF' || cue.type === 'CUSTOMER_ID')) return false;
  return /^[A-Z]+$/.test(scan.slice(sign.start, sign.end));
}

/** `txn ids ZL-70091`: capitals and a hyphen before digits, behind a cue. */
function isCodeOf(scan: Scan, index: number, { start, end }: Atom): boolean {
  const cue = scan.cueBefore(index - 2);
  return (
    cue !== undefined &&
    (!MONEYED.has(cue.type) || isPieced(scan, index)) &&
    cue.type !== 'POSTCODE' &&
    /^[A-Z]{1,3}$/.test(scan.slice(start, end)) &&
    !/^(?:RS|INR)$/.test(scan.slice(start, end))
  );
}

/** `gold loan MDL-0482/00719`: another number follows behind a slash. */
function isPieced(scan: Scan, index: number): boolean {
  const { end } = scan.atoms[index]!;
  const [slash, next] = [scan.at(index + 1), scan.at(index + 2)];
  return slash?.word === '/' && slash.start === end && next?.kind === NUM && next.start === slash.end;
}

function keepByItself(scan: Scan, index: number, used: Set<Atom>): void {
  const atom = scan.atoms[index]!;
  if (!scan.isFree(atom.start, atom.end) || isInsideNumber(scan, index)) return;
  SPACED.lastIndex = atom.start;
  const isSpaced = scan.text.charCodeAt(atom.end) === BLANK && scan.at(index + 1)?.kind === NUM;
  const spaced = isSpaced && SPACED.test(scan.text) ? SPACED.lastIndex : 0;
  const end = numberEnd(scan, atom) || spaced;
  if (end === 0) return;
  const next = spaced > end ? spaced : end;
  const isGlued = atom.start > 0 && classOf(scan.text.charCodeAt(atom.start - 1)) === LETTER;
  if ((!isGlued || isBehindMoneyWord(scan, index)) && hasCurrencyAfter(scan, index, next, used))
    scan.keep(atom.start, next);
  else if (end > atom.end && isMoneyLike(scan, atom.start, end, isGlued)) scan.keep(atom.start, end);
  else if (!isGlued && isNamedAmount(scan, index)) scan.keep(atom.start, end);
}

/** `SALDO820,00EUR`: letters that touch a number and mean money. */
function isBehindMoneyWord(scan: Scan, index: number): boolean {
  const before = scan.at(index - 1)!;
  return (before.lexeme.flags & AMOUNT) !== 0 || before.type === GLUED;
}

/** `4.7C1.0FA`: capitals and more digits make a code of it. */
const goesOn = (scan: Scan, end: number, isGlued: boolean) =>
  (isGlued ? /^[A-Z]/ : /^[A-Z]{1,2}\d/).test(scan.text.slice(end, end + 3));

/** `1,234.50`, `85.0`: written as only money is. */
function isMoneyLike(scan: Scan, start: number, end: number, isGlued: boolean): boolean {
  const written = scan.slice(start, end);
  return GROUPED.test(written) || (DECIMAL.test(written) && !goesOn(scan, end, isGlued));
}

function numberEnd(scan: Scan, atom: Atom): number {
  // Most numbers have nothing behind them that could go on with them.
  const next = scan.text.charCodeAt(atom.end);
  const isLast = next !== DOT && next !== COMMA && next !== APOSTROPHE && next !== BLANK;
  if (isLast) return atom.end - atom.start <= MAX_PLAIN ? atom.end : 0;
  NUMBER.lastIndex = atom.start;
  return NUMBER.test(scan.text) ? NUMBER.lastIndex : 0;
}

/** The currency that stands before a number, with nothing between but a space, a dot, a colon or a sign. */
function currencyBefore(scan: Scan, index: number): Atom | undefined {
  let next = scan.at(index);
  for (let i = index - 1; i >= 0 && i >= index - 3 && next; i--) {
    const atom = scan.at(i);
    if (!atom || next.start - atom.end > 2) return undefined;
    if (atom.kind === WORD) return isCurrencyWord(scan, atom, next) ? atom : undefined;
    if (atom.kind !== SYM) return undefined;
    if (SIGNS.has(atom.word)) return atom;
    if (!BETWEEN.has(atom.word)) return undefined;
    // `ZL-70091`: these follow what they count.
    if (atom.word === '-' && BEHIND.has(scan.word(i - 1)) && scan.at(i - 1)!.end === atom.start)
      return undefined;
    next = atom;
  }
  return undefined;
}

function isCurrencyWord(scan: Scan, atom: Atom, next: Atom): boolean {
  if ((atom.lexeme.flags & CURRENCY) !== 0) return !(atom.word === 'tk' && scan.country === 'VN');
  // South African rand: a capital R that touches the number.
  if (atom.word === 'r')
    return (
      scan.text[atom.start] === 'R' &&
      next.start === atom.end &&
      next.kind === NUM &&
      scan.text.charAt(atom.start - 1) !== '-'
    );
  return GLUED_CURRENCY.test(scan.slice(atom.start, atom.end));
}

function hasCurrencyAfter(scan: Scan, index: number, end: number, used: Set<Atom>): boolean {
  let i = index + 1;
  while ((scan.at(i)?.start ?? Infinity) < end) i++;
  const atom = scan.at(i);
  if (!atom || atom.start - end > 1 || used.has(atom)) return false;
  if (atom.kind === WORD)
    return (
      (atom.lexeme.flags & (CURRENCY | SCALE)) !== 0 ||
      EAST_ASIAN.test(atom.word) ||
      (atom.start === end && isRouble(scan, atom.word))
    );
  if (atom.kind !== SYM) return false;
  if (SIGNS.has(atom.word) || atom.word === '%') return true;
  return atom.word === '/' && scan.text[atom.end] === '-';
}

/** `1500р`, `6000т`, and `300r` where messages are written in Latin letters. */
const isRouble = ({ country = '' }: Scan, word: string) =>
  word === 'р' || word === 'т' || (word === 'r' && ROUBLES.has(country));

/** Whether other digits or mask characters touch the number from the left: `12-34.56`, `XX12.34`. */
function isInsideNumber(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  const before = scan.at(index - 1);
  if (!atom || before?.end !== atom.start) return false;
  if (before.kind === MASK) return true;
  const beyond = scan.at(index - 2);
  return (
    before.kind === SYM && /[.,\-/:]/.test(before.word) && beyond?.kind === NUM && beyond.end === before.start
  );
}

/** `Avl Bal: 5000`, `amount 1200`. */
function isNamedAmount(scan: Scan, index: number): boolean {
  // `MIN 09171234567`: no amount begins with a zero and has so many digits.
  const { start, end } = scan.atoms[index]!;
  if (end - start > MOST_NAMED || (end - start > 8 && scan.text[start] === '0')) return false;
  for (let i = index - 1; i >= index - 3; i--) {
    const atom = scan.at(i);
    if (atom?.kind === WORD && (atom.lexeme.flags & AMOUNT) !== 0) return true;
    const passes = atom?.kind === SYM ? /[.:=-]/.test(atom.word) : atom?.word === 'is' || atom?.word === 'of';
    if (!passes) return false;
  }
  return false;
}

const countDigits = (text: string) => text.replace(/\D/g, '').length;
