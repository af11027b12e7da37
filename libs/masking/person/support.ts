import { BEFORE, NAMING, ROLE, SIDE, TITLE } from '../lexicon/flags.js';
import type { NameWords } from './name-words.js';
import type { Scan } from '../scan.js';

const SUPPORT = 0.8;
const PRIVATE = /^(?:PHONE|VPA|IBAN|ACCOUNT|EMAIL|USERNAME|NATIONAL_ID)$/;

/** What stands behind a name that a cue led to may speak for it as well: `to Suparman (0812-…`, `to Ravi ji`. */
export function supportAfter(scan: Scan, { last }: NameWords): number {
  if ((scan.flagsAt(last + 1) & BEFORE) !== 0) return SUPPORT;
  let i = last + 1;
  for (let signs = 0; signs < 3 && /^[(,:"<-]$/.test(scan.word(i)); signs++) i++;
  if (scan.atoms[i]?.lexeme.cue) i++;
  const start = scan.atoms[i]?.start ?? -1;
  if (!scan.isHidden(start)) return 0;
  while (scan.isHidden(scan.atoms[i + 1]?.start ?? -1)) i++;
  return PRIVATE.test(scan.typeEndingAt(scan.atoms[i]!.end) ?? '') ? SUPPORT : 0;
}

/** The same of what stands in front of a name that a cue behind it led to. */
export function supportBefore(scan: Scan, { first }: NameWords): number {
  return (scan.flagsAt(first - 1) & (NAMING | ROLE | SIDE | TITLE)) !== 0 ? SUPPORT : 0;
}
