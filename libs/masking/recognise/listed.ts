import { BANK, JOIN } from '../lexicon/flags.js';
import { WORD } from '../reading/atoms.js';
import { isCapital } from '../person/letter-case.js';
import { digitGroup, isWhole } from '../reading/digit-group.js';
import type { Scan } from '../reading/scan.js';

/** What comes in lists: `cards XX1234 and XX5678`. */
const LISTED = new Set('ACCOUNT CARD PHONE REF CUSTOMER_ID POSTCODE IN_AADHAAR US_SSN'.split(' '));
const SIGNS = new Set('&/,;+'.split(''));
const LEAST_DIGITS = 3;
/** The last digits of an account. */
const TAIL = 4;
const YEAR = /^20[1-4]\d$/;
const BETWEEN = new Set([',', '/', '-', ';', ':', '.', 'number', 'no', 'and', 'num', '|', '\n']);

/** Types whose neighbour is the account: `04-28-50, number 7714 0926`. */
const BRANCHES = new Set(['SORT_CODE', 'ROUTING']);
const ACCOUNT_DIGITS = { least: 6, most: 12 };
const ACCOUNT_SEPARATORS = /^[ -]$/;

/** Masks a number that a word like `and` joins to a hidden one: it is what the first was. */
export function maskListed(scan: Scan): void {
  for (const { first, last, start, end, digits } of scan.codes) {
    if (digits < LEAST_DIGITS || !scan.isFree(start, end)) continue;
    const isWord = (scan.flagsAt(first - 1) & JOIN) !== 0;
    if (!isWord && !SIGNS.has(scan.word(first - 1))) continue;
    const type = scan.typeEndingAt(scan.at(first - 2)?.end ?? -1);
    if (type === undefined || !LISTED.has(type)) continue;
    // A comma joins sentences as well, so that the number must look like the one before it.
    if (isWord || (digits >= 4 && !isCalled(scan, first, last))) scan.mask(type, start, end);
  }
  for (const i of scan.numbers) maskBehindBank(scan, i);
  if (scan.hides(BRANCHES)) for (const i of scan.numbers) maskBesideBranch(scan, i);
}

/** `PNR 4412907735, 12951/MMCT`, `, 12671 Nilgiri Exp`: the number of a train, and what it is called. */
function isCalled(scan: Scan, first: number, last: number): boolean {
  const next = scan.at(last + 1);
  if (scan.word(first - 1) !== ',' || next === undefined) return false;
  const { kind, word, lexeme, start } = next;
  if (word === '/' && start === scan.atoms[last]!.end) return true;
  return kind === WORD && lexeme.flags === 0 && !lexeme.cue && isCapital(scan.text, start);
}

/** `Bank: SBI - 7214`: the last four digits behind a bank, where a line or sentence ends. */
function maskBehindBank(scan: Scan, index: number): void {
  const { start, end } = scan.atoms[index]!;
  if (end - start !== TAIL || scan.word(index - 1) !== '-' || !scan.isFree(start, end)) return;
  const isBank = (scan.flagsAt(index - 2) & BANK) !== 0 || scan.word(index - 2) === 'bank';
  if (!isBank || !/^[.\n]?$/.test(scan.word(index + 1)) || scan.text.charAt(end) === '-') return;
  if (scan.at(index + 1)?.kind !== undefined && scan.word(index + 1) === '') return;
  if (!YEAR.test(scan.slice(start, end))) scan.mask('ACCOUNT', start, end);
}

/** The account stands right behind the code of its branch, with a word or two between. */
function maskBesideBranch(scan: Scan, index: number): void {
  const atom = scan.at(index);
  if (!atom || atom.end - atom.start < 4 || !scan.isFree(atom.start, atom.end)) return;
  let i = index - 1;
  while (i > index - 4 && BETWEEN.has(scan.word(i))) i--;
  if (!BRANCHES.has(scan.typeEndingAt(scan.at(i)?.end ?? -1) ?? '')) return;
  const whole = digitGroup(scan, index, ACCOUNT_SEPARATORS).parts.findLast(
    ({ digits, end }) => digits.length <= ACCOUNT_DIGITS.most && isWhole(scan, end),
  );
  if (whole && whole.digits.length >= ACCOUNT_DIGITS.least) scan.mask('ACCOUNT', atom.start, whole.end);
}
