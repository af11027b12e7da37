import { NUM } from '../reading/atoms.js';
import { STATE_NUMBER } from '../lexicon/kinds.js';
import type { Scan } from '../reading/scan.js';
import { visibleAt, visibleFrom } from '../reading/visible.js';

/** `44-55-66`, `44 55 66`: three pairs. */
const PAIRS = /\d{2}([- ])\d{2}\1\d{2}(?!\d)/y;
/** More of a longer number, or the letter of an insurance number. */
const MORE = /^(?:[-/]\d|[ -]?[A-D](?![A-Za-z]))/;
/** `44-55-66 11223344`: a British sort code and the account behind it. */
const WITH_ACCOUNT = /(\d{2}-\d{2}-\d{2})[ ,:/-]{1,3}(\d{8}|\d{4} \d{4})(?!\d)/y;
/** No date: the first two pairs are no day and month. */
const UNDATED = /^(?:(?:3[2-9]|[4-9]\d|00)-\d\d|\d\d-(?:1[3-9]|[2-9]\d|00))/;

/** Masks sort codes before an account, both as what they are, and those that a cue or their look tells from dates. */
export function maskSortCodes(scan: Scan): void {
  const hasCue = (scan.kinds & STATE_NUMBER) !== 0;
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    if (end - start === 6 && hasCue && scan.cueBefore(i)?.type === 'SORT_CODE')
      scan.mask('SORT_CODE', start, end);
    if (end - start !== 2 || !isPaired(scan, i)) continue;
    const joint = scan.text[end];
    if ((joint !== '-' && joint !== ' ') || isContinued(scan, start)) continue;
    PAIRS.lastIndex = start;
    if (!PAIRS.test(scan.text) || MORE.test(visibleFrom(scan, start + 8, 3))) {
      maskWithAccount(scan, start);
    } else if (!maskWithAccount(scan, start) && isSortCode(scan, i, start)) {
      scan.mask('SORT_CODE', start, PAIRS.lastIndex);
    }
  }
}

/** Whether two more digits follow behind one sign: a cheap look before the full one. */
function isPaired(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!;
  const next = scan.atoms[scan.text[atom.end] === '-' ? index + 2 : index + 1];
  return next?.kind === NUM && next.start === atom.end + 1 && next.end - next.start === 2;
}

function isSortCode(scan: Scan, index: number, start: number): boolean {
  const cue = scan.cueBefore(index);
  if (cue?.type === 'SORT_CODE') return true;
  const isBritish = scan.country === 'GB' || scan.country === 'IE';
  return (
    isBritish &&
    scan.word(index - 1) !== 'on' &&
    cue === undefined &&
    scan.text[start + 2] === '-' &&
    scan.text.charAt(start - 1) !== '-' &&
    UNDATED.test(scan.slice(start, start + 5))
  );
}

function maskWithAccount(scan: Scan, start: number): boolean {
  WITH_ACCOUNT.lastIndex = start;
  const match = WITH_ACCOUNT.exec(scan.text);
  if (!match) return false;
  const end = WITH_ACCOUNT.lastIndex;
  scan.mask('SORT_CODE', start, start + 8);
  scan.mask('ACCOUNT', end - (match[2]?.length ?? 0), end);
  return true;
}

/** Whether a digit, or a digit and a hyphen, stands before. */
function isContinued(scan: Scan, start: number): boolean {
  const before = visibleAt(scan, start - 1);
  return /\d/.test(before === '-' ? visibleAt(scan, start - 2) : before);
}
