import { WORD } from '../reading/atoms.js';
import { PARTICLE } from '../lexicon/flags.js';
import { isNamePart } from './name-part.js';
import type { Scan } from '../reading/scan.js';
import { isCapital } from './letter-case.js';

const MOST = 3;
/** `d/o`, `s/o`, `w/o`, `c/o`, `a/l`, `a/p`: whose child or wife somebody is. */
const KIN = /^(?:[dswc]o|a[lp])$/;

/**
 * Over small words, when a name goes on behind them: `van der` of Jan van der Berg. A name may begin with them when they
 * are written with a capital: `De la Cruz`.
 */
export function afterParticles(scan: Scan, index: number, leads: boolean): number {
  let i = index;
  if (leads && !startsUpper(scan, index)) return index;
  for (let count = 0; count < MOST; count++) {
    const next = i + particleLength(scan, i);
    if (next === i) break;
    i = next;
    const sign = scan.word(i);
    const isTouching = scan.at(i)?.start === scan.at(i - 1)?.end;
    if ((sign === '-' && isTouching) || (sign === '.' && isTouching)) i++;
  }
  return i > index && isNamePart(scan, i) ? i : index;
}

function particleLength(scan: Scan, index: number): number {
  if (scan.word(index + 1) === '/' && KIN.test(scan.word(index) + scan.word(index + 2)))
    return scan.word(index + 3) === 'late' ? 4 : 3;
  const atom = scan.at(index);
  return atom?.kind === WORD && (atom.lexeme.flags & PARTICLE) !== 0 && scan.isFree(atom.start, atom.end)
    ? 1
    : 0;
}

function startsUpper(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom !== undefined && atom.end - atom.start > 1 && isCapital(scan.text, atom.start);
}
