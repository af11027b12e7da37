import { rails } from './facts/rails.data.js';
import { MERCHANTS, type Merchant } from './merchants.js';
import { nameWords } from './name-words.js';

/** The most words a name is looked up by; longer names are found by their first words. */
export const MAX_NAME_WORDS = 5;

/** What a name stands for; `ambiguous` names count only where they are certainly a name. */
export type NameEntry = { rail: true } | { rail: false; merchant: Merchant; ambiguous: boolean };

/** Joins the words of a name, so that `Make My Trip`, `MakeMyTrip` and `make-my-trip` are one. */
export function nameKey(name: string): string {
  return nameWords(name)
    .map((word) => word.key)
    .join('');
}

function build(): Map<string, NameEntry> {
  const index = new Map<string, NameEntry>();
  for (const merchant of MERCHANTS) {
    for (const name of [merchant.name, ...merchant.aliases]) {
      const key = nameKey(name);
      if (!index.has(key)) {
        index.set(key, {
          rail: false,
          merchant,
          ambiguous: merchant.ambiguous.includes(name) || key.length < 3,
        });
      }
    }
  }
  for (const name of rails.split(/[,\n]/)) if (name !== '') index.set(nameKey(name), { rail: true });
  return index;
}

/** Known names by key. */
export const NAME_INDEX: ReadonlyMap<string, NameEntry> = build();
