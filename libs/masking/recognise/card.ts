import { GLUED, WORD } from '../reading/atoms.js';
import { isLuhn } from '../checks/checksums.js';
import { digitGroup, mayReach, type DigitGroup } from '../reading/digit-group.js';
import type { Scan } from '../reading/scan.js';

const SEPARATORS = /^[ \-./]?$/;
/** A card of which each line holds four digits. */
const LINES = /^\n$/;
/** First digits of the card networks: Visa, Mastercard, Amex, Diners, JCB, Discover, UnionPay, RuPay, Maestro. */
const NETWORKS = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|81|82)/;

const LEAST_DIGITS = 12;

/** Masks whole card numbers: by check digit and network, or by a cue. */
export function maskCards(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i]!;
    if (!scan.isOpen(atom.start)) continue;
    const isLine = scan.word(i + 1) === '\n' && atom.end - atom.start === 4;
    if ((!isLine && !mayReach(scan, i, LEAST_DIGITS)) || isContinued(scan.text, atom.start)) continue;
    if (isLine) maskLines(scan, i);
    const { parts } = digitGroup(scan, i, SEPARATORS);
    if ((parts.at(-1)?.digits.length ?? 0) < LEAST_DIGITS) continue;
    const cue = scan.cueBefore(i)?.type;
    if (cue !== 'CARD' && isInCode(scan, i)) continue;
    const isPieced = isPiece(scan.text, atom.start);
    const whole = parts.findLast(({ digits }) => isCard(digits, parts.length > 1, cue, isPieced));
    // `4471-8820-3190-5527-6604`: what goes on is longer than a card.
    if (whole && !/^[-/.]\d/.test(scan.slice(whole.end, whole.end + 2)))
      scan.mask('CARD', atom.start, whole.end);
  }
}

function maskLines(scan: Scan, index: number): void {
  const { parts } = digitGroup(scan, index, LINES);
  const whole = parts[3];
  if (whole && isInFours(parts) && isCard(whole.digits, true, undefined, false))
    scan.mask('CARD', scan.atoms[index]!.start, whole.end);
}

const isInFours = (parts: DigitGroup['parts']) =>
  parts.length === 4 && parts.every(({ digits }, i) => digits.length === 4 * (i + 1));

function isCard(digits: string, isGrouped: boolean, cue: string | undefined, isPieced: boolean): boolean {
  if (digits.length < LEAST_DIGITS || digits.length > 19) return false;
  if (cue === 'CARD' && !isPieced) return true;
  if (cue !== undefined && cue !== 'ACCOUNT' && cue !== 'CUSTOMER_ID' && cue !== 'IN_PAN') return false;
  return digits.length >= (isGrouped ? 13 : 14) && NETWORKS.test(digits) && isLuhn(digits);
}

/** Whether a number belongs to the letters before a slash: the 2025 of `CC/2025/1125/77418`. */
const isPiece = (text: string, start: number) =>
  text.charAt(start - 1) === '/' && /[A-Za-z]/.test(text.charAt(start - 2));

/** Whether letters of a code touch a number: `T25041717209345`. */
function isInCode(scan: Scan, index: number): boolean {
  const before = scan.at(index - 1);
  if (before?.kind !== WORD || before.end !== scan.atoms[index]!.start || before.type === GLUED) return false;
  return before.end - before.start < 4 && before.lexeme.flags === 0 && before.lexeme.cue === undefined;
}

/** Whether a number goes on with what stands before it: the 0000 of `4000-0000-…`. */
function isContinued(text: string, start: number): boolean {
  return /[-/.]/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(start - 2));
}
