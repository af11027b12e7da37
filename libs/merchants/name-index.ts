import { rails } from './facts/rails.data.js';
import { MERCHANTS, type Merchant } from './merchants.js';
import { nameWords } from './name-words.js';

const OFFSET = 0x811c9dc5;
/** FNV-1a over UTF-16 code units, and the bit of a hash. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (BITS / 8 - 1);
const bitOf = (hash: number): number => 1 << (hash >>> 29);

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

const BITS = 1 << 20;
const begun = new Uint8Array(BITS / 8);
const whole = new Uint8Array(BITS / 8);
for (const key of NAME_INDEX.keys()) {
  let hash = OFFSET;
  for (let i = 0; i < key.length; i++) {
    hash = step(hash, key.charCodeAt(i));
    begun[placeOf(hash)]! |= bitOf(hash);
  }
  whole[placeOf(hash)]! |= bitOf(hash);
}

/** Whether nothing is known that begins with a key (`false`), or the name of that key, if there is one. Most words begin none. */
export function nameAt(key: string): NameEntry | undefined | false {
  let hash = OFFSET;
  for (let i = 0; i < key.length; i++) hash = step(hash, key.charCodeAt(i));
  const [place, bit] = [placeOf(hash), bitOf(hash)];
  if ((begun[place]! & bit) === 0) return false;
  return (whole[place]! & bit) === 0 ? undefined : NAME_INDEX.get(key);
}
