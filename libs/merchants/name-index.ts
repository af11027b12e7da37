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

/** What a key leads to: the name it is, and whether longer ones begin with it. */
export interface Ahead {
  entry: NameEntry | undefined;
  more: boolean;
}

function beginnings(): Map<string, Ahead> {
  const ahead = new Map<string, Ahead>();
  for (const [key, entry] of NAME_INDEX) {
    for (let end = 1; end < key.length; end++) {
      const beginning = key.slice(0, end);
      ahead.set(beginning, { entry: NAME_INDEX.get(beginning), more: true });
    }
    if (!ahead.has(key)) ahead.set(key, { entry, more: false });
  }
  return ahead;
}

/** Every key and every beginning of one, so that a look-up ends at the first word that leads to no name. */
export const NAMES_AHEAD: ReadonlyMap<string, Ahead> = beginnings();

const FIRST_LETTERS = 5;
const PLACES = 0xffff;
const begun = new Uint8Array(PLACES + 1);

/** A place for the first letters of a key; several may share one. */
function placeOf(key: string): number {
  let place = 0;
  for (let i = 0; i < key.length && i < FIRST_LETTERS; i++)
    place = (Math.imul(place, 37) + key.charCodeAt(i)) & PLACES;
  return place;
}
for (const key of NAMES_AHEAD.keys()) begun[placeOf(key)] = 1;

/** Whether a name may begin with a word; tells most words from names without looking them up. */
export const mayBeginName = (key: string): boolean => begun[placeOf(key)] === 1;
