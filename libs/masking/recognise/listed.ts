import { JOIN } from '../lexicon/flags.js';
import type { Scan } from '../scan.js';

/** What comes in lists: `cards XX1234 and XX5678`. */
const LISTED = new Set('ACCOUNT CARD PHONE REF CUSTOMER_ID POSTCODE IN_AADHAAR US_SSN'.split(' '));
const SIGNS = new Set('&/,;+'.split(''));
const LEAST_DIGITS = 3;

/** Masks a number that a word like `and` joins to a hidden one: it is what the first was. */
export function maskListed(scan: Scan): void {
  for (const { first, start, end, digits } of scan.codes) {
    if (digits < LEAST_DIGITS || !scan.isFree(start, end)) continue;
    const isWord = (scan.flagsAt(first - 1) & JOIN) !== 0;
    if (!isWord && !SIGNS.has(scan.word(first - 1))) continue;
    const type = scan.typeEndingAt(scan.atoms[first - 2]?.end ?? -1);
    if (type === undefined || !LISTED.has(type)) continue;
    // A comma joins sentences as well, so that the number must look like the one before it.
    if (isWord || digits >= 4) scan.mask(type, start, end);
  }
}
