import { SYM } from '../reading/atoms.js';
import { NAME, TITLE } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

const START_REACH = 6;

/** Titles, a colon and quotes may stand before a name. */
export function nameStart(scan: Scan, index: number, overLines = false): number {
  let i = index + 1;
  for (; i <= index + START_REACH; i++) {
    const atom = scan.at(i);
    const isSign =
      atom?.kind === SYM && /^[:."',(\n/-]$/.test(atom.word) && (atom.word !== '\n' || overLines);
    if (!isSign && !isTitleOnly(scan, i)) break;
  }
  return i;
}

/** `Tan` is a title before `Sri` only, and `Selvi` or `Haji` may be all of a name. */
export function isTitleOnly(scan: Scan, index: number): boolean {
  const flags = scan.flagsAt(index);
  if ((flags & TITLE) === 0) return false;
  return (flags & NAME) === 0 || scan.word(index + 1) === 'sri';
}
