import { NUM, WORD } from '../reading/atoms.js';
import { HOUSE } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { maskAddressFrom } from './address.js';

const BEFORE_BOX = /^(?:\.|p|o|po|post|office|private|gpo)$/;
/** `Private Bag X12`, `Postfach 1234`, `BP 123`, `ص.ب 123`. */
const BY_ITSELF = /^(?:postfach|postbus|casilla|apartado|skrytka|boîte)$/;
const MAX_ATOMS = 5;

/** Masks post boxes with what follows them, before their numbers are taken for phones. */
export function maskPostBoxes(scan: Scan): void {
  if ((scan.flags & HOUSE) === 0 || scan.numbers.length === 0) return;
  for (const i of scan.words) {
    if ((scan.flagsAt(i) & HOUSE) === 0) continue;
    const word = scan.word(i);
    if (word === 'box' || word === 'bag') {
      let first = i;
      while (first > 0 && first > i - MAX_ATOMS && BEFORE_BOX.test(scan.word(first - 1))) first--;
      while (scan.word(first) === '.') first++;
      if (first < i && isNumbered(scan, i)) maskAddressFrom(scan, first);
    } else if (word.length > 6 ? BY_ITSELF.test(word) : word === 'ب' && scan.word(i - 2) === 'ص')
      if (isNumbered(scan, i)) maskAddressFrom(scan, word === 'ب' ? i - 2 : i);
  }
}

/** `Box 4471`, `Box No. 4471`, `Bag X12`. */
function isNumbered(scan: Scan, index: number): boolean {
  for (let i = index + 1; i < index + 4; i++) {
    const atom = scan.at(i);
    if (atom?.kind === NUM) return true;
    if (atom?.kind === WORD ? !/^(?:no|x|number)$/.test(atom.word) : !/^[.:#-]$/.test(atom?.word ?? ''))
      return false;
  }
  return false;
}
