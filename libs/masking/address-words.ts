import * as places from './lexicon/places.data.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Streets that are nothing else: `road`, not `close`. */
export const STRICT_STREETS = setOf(places.STREET_WORDS.split('|')[0] ?? '');
/** Words that only number houses: `flat`, not `no`. */
export const STRICT_HOUSES = setOf(places.HOUSE_WORDS.split('|')[0] ?? '');
export const STREET_FIRST = setOf(places.STREET_FIRST);
/** Streets whose name stands before them and whose number behind: `Lale Sok. 5`. */
export const NAME_FIRST = setOf(places.NAME_FIRST);
export const ADDRESS_LINKS = setOf(places.ADDRESS_LINKS);
export const ADDRESS_STOPS = setOf(places.ADDRESS_STOPS);
export const NOT_HOME = setOf(places.NOT_HOME);
export const CITIES = setOf(places.CITIES);
export const COUNTRIES = setOf(places.COUNTRIES);
/** `lindenstraße`. */
export const STREET_ENDING = new RegExp(`^.{2,30}(?:${places.STREET_ENDINGS.replaceAll(' ', '|')})$`, 'u');
