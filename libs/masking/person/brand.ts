import { findMerchant, MERCHANTS } from '#libs/merchants/index.js';
import { AMBIGUOUS, NAME } from '../lexicon/flags.js';
import { BRAND_NAMES } from '../lexicon/brand-names.data.js';
import type { NameWords } from './name-words.js';
import type { Scan } from '../reading/scan.js';

const BRANDS: ReadonlySet<string> = new Set([
  ...BRAND_NAMES.split('|'),
  ...withoutAccents(BRAND_NAMES).split('|'),
]);
const LONGEST_BRAND = 4;
/** To look a merchant up takes as long as all else; names that no business begins with are not. */
const BEGINNINGS = new Set(
  MERCHANTS.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((known) => beginningOf(known.toLowerCase())),
  ),
);

/**
 * Whether words name a business we know. Of words that people are called, all have to: `Thomas Cook`, but not `Prince
 * Raymond`. Where people pay people, a brand called like a person is one.
 */
export function namesMerchant(scan: Scan, name: NameWords, isPersonal = false): boolean {
  const { words, start, end } = name;
  const written = scan.slice(start, end);
  if (words.every((i) => (scan.flagsAt(i) & NAME) !== 0 && !BEGINNINGS.has(beginningOf(scan.word(i))))) {
    return words.length > 1 && !isPersonal && beginsWithBrand(written.toLowerCase());
  }
  if (words.length > 1 && !isPersonal && beginsWithBrand(written.toLowerCase())) return true;
  const merchant = findMerchant(written.includes('-') ? withoutHyphened(written) : written);
  if (!merchant) return false;
  const lower = written.toLowerCase();
  if ([merchant.name, ...merchant.aliases].some((known) => known.toLowerCase() === lower)) return true;
  // `Jon Sainsbury`: where people pay people, a family name that a shop has too.
  if (isPersonal && words.length > 1 && (scan.flagsAt(words[0]!) & NAME) !== 0) return false;
  // `Zara D'Costa`
  if (isPersonal && words.length > 1 && words.every((i, at) => isCalled(scan, i, at))) return false;
  const unknown = words.filter((i) => (scan.flagsAt(i) & NAME) === 0);
  if (unknown.length === words.length) return true;
  return unknown.some((i) => findMerchant(scan.word(i)) !== undefined);
}

/** Whether a given name that is a brand too, or the family name behind it, speaks for a person. */
function isCalled(scan: Scan, index: number, at: number): boolean {
  const flags = scan.flagsAt(index);
  if (at === 0) return (flags & (NAME | AMBIGUOUS)) !== 0;
  return (flags & NAME) !== 0 || /^[do]'\p{L}{4}/u.test(scan.word(index));
}

/** `MARIE BLACHERE`: capitals often have none. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The first word of a name, without what may be left out of it. */
function beginningOf(lower: string): string {
  return (/^[\p{L}\p{M}']+/u.exec(lower)?.[0] ?? '').replaceAll("'", '');
}

/** Whether a title and the words behind it are a shop: `Mr Price`, `Don Simon`. */
export function namesTitled(scan: Scan, { start, end }: NameWords): boolean {
  const written = scan.slice(start, end);
  const title = written.slice(0, written.search(/[ .]/)).toLowerCase();
  if (beginsWithBrand(written.toLowerCase())) return true;
  const merchant = findMerchant(written);
  return (
    merchant !== undefined &&
    [merchant.name, ...merchant.aliases].some((known) => known.toLowerCase().startsWith(title))
  );
}

/** Nobody's shop is half of a family name: `JUMIA-TAMUNO`. */
const withoutHyphened = (written: string) =>
  written
    .split(' ')
    .filter((word) => !word.includes('-'))
    .join(' ');

/** `Ted Baker London` */
function beginsWithBrand(lower: string): boolean {
  let end = -1;
  for (let count = 0; count < LONGEST_BRAND; count++) {
    end = lower.indexOf(' ', end + 1);
    if (BRANDS.has(end < 0 ? lower : lower.slice(0, end))) return true;
    if (end < 0) return false;
  }
  return false;
}
