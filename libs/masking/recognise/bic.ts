import validator from 'validator';
import { GLUED, SYM, WORD } from '../reading/atoms.js';
import { BANK_CODE } from '../lexicon/kinds.js';
import type { Scan } from '../reading/scan.js';

/** `COBADEFFXXX`, `BARCGB22`: four letters of the bank, two of the country, two and perhaps three more. */
const BIC = /[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![A-Z\d])/iy;
const WITHIN = 5;

/** Masks international bank codes beside a word for them: `SWIFT: COBADEFFXXX`, `KREDBEBB (BIC)`. */
export function maskBankCodes(scan: Scan): void {
  if ((scan.kinds & BANK_CODE) === 0) return;
  for (const i of scan.words) {
    if (scan.atoms[i]!.lexeme.cue?.type !== 'SWIFT_BIC') continue;
    if (!maskTowards(scan, i, 1)) maskTowards(scan, i, -1);
  }
}

/** Looks over connecting words and signs; a word in small letters counts only right behind a colon. */
function maskTowards(scan: Scan, index: number, step: 1 | -1): boolean {
  for (let i = index + step; Math.abs(i - index) <= WITHIN; i += step) {
    const atom = scan.at(i);
    if (!atom || atom.word === '\n' || (step < 0 && atom.kind === WORD && !isBic(scan, i))) return false;
    if (atom.kind === SYM || !isBic(scan, i)) continue;
    const end = BIC.lastIndex || atom.end;
    if (scan.isFree(atom.start, end)) scan.mask('SWIFT_BIC', atom.start, end);
    return true;
  }
  return false;
}

function isBic(scan: Scan, index: number): boolean {
  const { kind, start, end } = scan.atoms[index]!;
  BIC.lastIndex = start;
  if (kind !== WORD) return false;
  // `BICDBSSSGSGREF`: the next word touches it.
  const isGlued =
    end - start === 8 && scan.at(index + 1)?.start === end && scan.at(index + 1)!.type === GLUED;
  if (!BIC.test(scan.text) && !isGlued) return false;
  const written = scan.slice(start, BIC.lastIndex || end);
  const isClear =
    written === written.toUpperCase() || /\d|xxx$/.test(written) || /[:=]/.test(scan.word(index - 1));
  return isClear && validator.isISO31661Alpha2(written.slice(4, 6).toUpperCase());
}
