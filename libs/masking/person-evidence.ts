import { findMerchant } from '#libs/merchants/index.js';
import { AMBIGUOUS, NAME } from './lexicon/flags.js';
import { hasOrganisation, type NameWords } from './person-name.js';
import type { Scan } from './scan.js';

/** From here on, words are taken for the name of a person. */
export const ENOUGH = 3;
/** Longer names are businesses or sentences. */
const MAX_WORDS = 4;

/** What speaks for words being the name of a person, leaving aside where they stand. Below zero: they are not. */
export function evidenceOf(scan: Scan, name: NameWords): number {
  const { words, start, end } = name;
  if (words.length > MAX_WORDS || hasOrganisation(scan, name)) return -10;
  let names = 0;
  let ambiguous = 0;
  let initials = 0;
  for (const i of words) {
    const { lexeme, word } = scan.atoms[i]!;
    if ((lexeme.flags & NAME) !== 0) names++;
    else if ((lexeme.flags & AMBIGUOUS) !== 0) ambiguous++;
    else if (word.length === 1) initials++;
  }
  if (initials === words.length) return -10;
  if (names < 2 && findMerchant(scan.slice(start, end)) !== undefined) return -4;
  const known = names + (names > 0 ? ambiguous : ambiguous * 0.5);
  const isWhole = known + initials === words.length && words.length > 1;
  return Math.min(known, 1) * 2 + (isWhole ? 1 : 0) + (initials > 0 && words.length > 1 ? 0.5 : 0);
}
