import { countrySpecs } from 'ibantools';
import { OWN } from '../../reading/atoms.js';
import type { Code } from '../../reading/codes.js';
import { AMOUNT, BANK, CURRENCY } from '../../lexicon/flags.js';
import type { Scan } from '../../reading/scan.js';

/** `12345678A`, `S1234567A`: written like a Spanish or Singaporean identity number. */
const LETTERED = /^(?:\d{8}[A-HJ-NP-TV-Z]|[STFGM]\d{7}[A-Z])$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;
const SPOKEN = AMOUNT | BANK | CURRENCY;

/**
 * Keeps a code that is written like an identity number and has the wrong check letter, in a text that speaks of no money
 * and has no word for any number: the label of a box is nobody's.
 */
export function keepWrongChecks(scan: Scan): void {
  if ((scan.flags & SPOKEN) !== 0) return;
  let silent: boolean | undefined;
  for (const code of scan.codes) {
    const isFree = code.letters > 0 && code.digits >= 7 && scan.isFree(code.start, code.end);
    if (!isFree || !isWritten(scan, code)) continue;
    silent ??= isSilent(scan);
    if (!silent) return;
    scan.keep(code.start, code.end, true);
  }
}

function isWritten(scan: Scan, { start, end }: Code): boolean {
  const value = scan.slice(start, end);
  if (LETTERED.test(value)) return true;
  return IBAN.test(value) && countrySpecs[value.slice(0, 2)]?.chars === value.length;
}

function isSilent({ atoms, masked }: Scan): boolean {
  return masked.length === 0 && !atoms.some(({ kind, lexeme }) => kind === OWN || lexeme.cue !== undefined);
}
