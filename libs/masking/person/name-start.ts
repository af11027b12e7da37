import { SYM } from '../atoms.js';
import { TITLE } from '../lexicon/flags.js';
import type { Scan } from '../scan.js';

const START_REACH = 6;

/** Titles, a colon and quotes may stand before a name. */
export function nameStart(scan: Scan, index: number, overLines = false): number {
  let i = index + 1;
  for (; i <= index + START_REACH; i++) {
    const atom = scan.atoms[i];
    const isSign =
      atom?.kind === SYM && /^[:."',(\n/-]$/.test(atom.word) && (atom.word !== '\n' || overLines);
    if (!isSign && (scan.flagsAt(i) & TITLE) === 0) break;
  }
  return i;
}
