import * as places from '../lexicon/places.data.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Streets that are nothing else: `road`, not `close`. */
export const STRICT_STREETS = setOf(places.STREET_WORDS.split('|')[0] ?? '');
/** Words that only number houses: `flat`, not `no`. */
export const STRICT_HOUSES = setOf(places.HOUSE_WORDS.split('|')[0] ?? '');
/** `Co` of `Co. Kildare`. */
export const SHORTENED = setOf(places.SHORTENED);
/** `No` of `H. No. 8`. */
export const NUMBERING = setOf(places.NUMBERING);
export const STREET_FIRST = setOf(places.STREET_FIRST);
/** Streets whose name stands before them and whose number behind: `Lale Sok. 5`. */
export const NAME_FIRST = setOf(places.NAME_FIRST);
export const ADDRESS_LINKS = setOf(places.ADDRESS_LINKS);
export const ADDRESS_STOPS = setOf(places.ADDRESS_STOPS);
export const OFFICES = setOf(places.OFFICES);
export const PURCHASES = setOf(places.PURCHASES);
export const CITIES = setOf(places.CITIES);
export const COUNTRIES = setOf(places.COUNTRIES);
const ENDINGS = setOf(places.STREET_ENDINGS);
const TAILS = new Set([...ENDINGS].map((ending) => ending.slice(-3)));
const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 7;
const LEAST_NAME = 2;

/** `lindenstraße`: whether a word is the name of a street by its ending. */
export function endsAsStreet(word: string): boolean {
  if (!TAILS.has(word.slice(-SHORTEST_ENDING))) return false;
  for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING && length <= word.length - LEAST_NAME; length++)
    if (ENDINGS.has(word.slice(-length))) return true;
  return false;
}
