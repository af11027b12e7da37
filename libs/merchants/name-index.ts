import { rails } from './facts/rails.data.js';
import { MERCHANTS, type Merchant } from './merchants.js';
import { nameWords } from './name-words.js';

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

/** Every beginning of a key, so that a look-up ends at the first word that leads to no name. */
export const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  [...NAME_INDEX.keys()].flatMap((key) =>
    Array.from({ length: key.length - 1 }, (_, i) => key.slice(0, i + 1)),
  ),
);
