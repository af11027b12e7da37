import { CATEGORIES, type Category } from '#libs/contracts/index.js';
import { MERCHANT_FACTS } from './facts/index.js';

/** A business we know: what to call it and what is bought there. */
export interface Merchant {
  /** Display name. */
  name: string;
  category: Category;
  /** Other ways it is written, the display name left out. */
  aliases: readonly string[];
  /** Names of it that are ordinary words as well, so that free text is not searched for them. */
  ambiguous: readonly string[];
  /** ISO 3166-1 alpha-2; absent when it is everywhere. */
  country?: string;
}

function parse(category: Category, facts: string): Merchant[] {
  let country = '';
  const merchants: Merchant[] = [];
  for (const line of facts.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('[')) {
      country = line.slice(1, -1);
      continue;
    }
    const [marked = '', list = ''] = line.split('|');
    const names = [marked, ...list.split(',')].filter((name) => name !== '');
    const plain = names.map((name) => name.replace(/^~/, ''));
    merchants.push({
      name: plain[0] ?? '',
      category,
      aliases: plain.slice(1).filter((name) => name !== plain[0]),
      ambiguous: names.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
      ...(country === '' ? {} : { country }),
    });
  }
  return merchants;
}

/** Every merchant we know, by category. */
export const MERCHANTS: readonly Merchant[] = CATEGORIES.flatMap((category) =>
  parse(category, MERCHANT_FACTS[category] ?? ''),
);
