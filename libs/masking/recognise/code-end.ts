import { findMerchant } from '#libs/merchants/index.js';
import { NUM, SYM, WORD } from '../reading/atoms.js';
import type { Code } from '../reading/codes.js';
import type { FoundCue } from '../reading/cue-before.js';
import { isWhole } from '../reading/digit-group.js';
import { BANK, ORGANISATION } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

/** Two to five digits and at most one letter behind a space. */
const GROUP = / (\d{2,5}[A-Z]?)(?![A-Za-z\d.,:/-])/y;
const MOST_GROUPS = 6;
/** `IOB`, `Bank of India`, at the end of a text. */
const SIGNATURE = /^(?:[A-Z]{2,8}|[A-Z][a-z]{2,12}) ?\.?$/;

/** `RR No W2SBN 44718`: a short code and the number behind it. */
export function numberBehind(scan: Scan, code: Code, { type, tail }: FoundCue): number {
  const number = scan.at(code.last + 1);
  if (type !== 'CUSTOMER_ID' || tail || code.letters < 2 || code.digits > 2 || number?.kind !== NUM) return 0;
  const fits = number.start === code.end + 1 && number.end - number.start > 3;
  return fits && scan.isFree(number.start, number.end) && isWhole(scan, number.end) ? number.end : 0;
}

/** `policy 441 20 7B 8102`: groups of digits, one of them with a letter. */
export function groupsBehind(scan: Scan, code: Code, { type, tail, explicit, weak }: FoundCue): number {
  if (type !== 'CUSTOMER_ID' || tail || (weak && !explicit)) return 0;
  let { end } = code;
  let hasLetter = false;
  let groups = 1;
  for (; groups < MOST_GROUPS; groups++) {
    GROUP.lastIndex = end;
    const group = GROUP.exec(scan.text)?.[1];
    if (group === undefined || !scan.isFree(end + 1, end + 1 + group.length)) break;
    if (/[A-Z]$/.test(group)) hasLetter = true;
    end += 1 + group.length;
  }
  return hasLetter && groups > 2 ? end : 0;
}

/** Where a code ends without the bank or shop that a hyphen joins to it: `538194159667-ICICI`. */
export function valueEnd(scan: Scan, { last, end, digits }: Code): number {
  const [sign, word] = [scan.at(last - 1), scan.atoms[last]];
  if (sign?.kind !== SYM || word?.kind !== WORD || digits < 4 || word.end - word.start < 2) return end;
  // `517622340981-IOB`: who signs a message.
  const number = scan.at(last - 2)!;
  if (number.end - number.start > 8 && SIGNATURE.test(scan.slice(word.start, word.end + 2)))
    return sign.start;
  const isName =
    (word.lexeme.flags & (BANK | ORGANISATION)) !== 0 || findMerchant(scan.slice(word.start, word.end));
  return isName ? sign.start : end;
}

/** The end of the last four digits of a card that a word runs into: `KARTE4471EDEKA`. */
export function tailEnd(scan: Scan, { first, last, letters }: Code, { type, tail }: FoundCue): number {
  const number = scan.atoms[first]!;
  const isTail = last === first + 1 && letters > 3 && number.kind === NUM && number.end - number.start === 4;
  return isTail && (type === 'CARD' || tail) ? number.end : 0;
}
