import { HANDLE } from '../reading/atoms.js';
import { BEFORE, NAMING, ROLE, SIDE, TITLE } from '../lexicon/flags.js';
import type { NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';

const SUPPORT = 0.8;
const OWN_VPA = 1.6;
/** So many letters of a name in an address are no accident. */
const LIKE = 5;
const LONGEST_LOCAL = 40;
const PRIVATE = /^(?:PHONE|VPA|IBAN|ACCOUNT|EMAIL|USERNAME|NATIONAL_ID)$/;

/** What stands behind a name that a cue led to may speak for it as well: `to Suparman (0812-…`, `to Ravi ji`. */
export function supportAfter(scan: Scan, name: NameWords): number {
  const { last } = name;
  if ((scan.flagsAt(last + 1) & BEFORE) !== 0) return SUPPORT;
  let i = last + 1;
  for (let signs = 0; signs < 3 && /^[(,:"<-]$/.test(scan.word(i)); signs++) i++;
  if (scan.at(i)?.lexeme.cue) i++;
  const start = scan.at(i)?.start ?? -1;
  if (!scan.isHidden(start)) return 0;
  while (scan.isHidden(scan.at(i + 1)?.start ?? -1)) i++;
  const type = scan.typeEndingAt(scan.atoms[i]!.end) ?? '';
  return !PRIVATE.test(type) ? 0 : type === 'VPA' && isPrivateVpa(scan, name, i) ? OWN_VPA : SUPPORT;
}

/**
 * `towards Thangjam Ibomcha VPA 7005…@ibl`, `asha.rao@…`: a phone number, or the name itself, before the `@`. It speaks
 * for a person only, since it cannot be seen once it is hidden.
 */
function isPrivateVpa(scan: Scan, { words }: NameWords, index: number): boolean {
  const { kind, start, end } = scan.atoms[index]!;
  if (kind !== HANDLE) return false;
  const local = scan.slice(start, Math.min(end, start + LONGEST_LOCAL)).toLowerCase();
  if (/^\d{4}[\dx*]{6}/.test(local)) return true;
  return words.some((i) => scan.word(i).length > 3 && local.includes(scan.word(i).slice(0, LIKE)));
}

/** The same of what stands in front of a name that a cue behind it led to. */
export function supportBefore(scan: Scan, { first }: NameWords): number {
  return (scan.flagsAt(first - 1) & (NAMING | ROLE | SIDE | TITLE)) !== 0 ? SUPPORT : 0;
}
