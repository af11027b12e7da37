import { longestName } from './find-merchant.js';
import type { NameEntry } from './name-index.js';
import type { Merchant } from './merchants.js';
import { nameWords } from './name-words.js';

/** A merchant and where its name stands in the text it was found in. */
export interface NamedMerchant {
  merchant: Merchant;
  start: number;
  end: number;
}

/** A known name in a text: of a merchant, or of a rail when `merchant` is undefined. */
export interface NameInText {
  merchant: Merchant | undefined;
  start: number;
  end: number;
}

const CAPITAL = /^\p{Lu}/u;
const NAME_FOLLOWS = new Set(['at', 'towards', 'pos', 'info', 'merchant', 'vps', 'ecom']);

/** All known names in a text, in order; ordinary words that are also names count only where a name belongs. */
export function namesIn(text: string): NameInText[] {
  const names: NameInText[] = [];
  const words = nameWords(text);
  for (let i = 0; i < words.length;) {
    const found = longestName(words, i);
    if (!found) {
      i++;
      continue;
    }
    const { entry, next } = found;
    const { start } = words[i]!;
    const { end } = words[next - 1]!;
    if (isNamed(entry, words[i - 1]?.key, text, start))
      names.push({ merchant: entry.rail ? undefined : entry.merchant, start, end });
    i = next;
  }
  return names;
}

/** The first known merchant that a text names. */
export function merchantIn(text: string): NamedMerchant | undefined {
  for (const { merchant, start, end } of namesIn(text)) if (merchant) return { merchant, start, end };
  return undefined;
}

function isNamed(entry: NameEntry, before: string | undefined, text: string, start: number): boolean {
  if (entry.rail || !entry.ambiguous) return true;
  return NAME_FOLLOWS.has(before ?? '') && CAPITAL.test(text.slice(start, start + 2));
}
