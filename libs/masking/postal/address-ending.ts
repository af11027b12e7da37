import { NUM, WORD } from '../reading/atoms.js';
import * as words from './address-words.js';
import { STREET } from '../lexicon/flags.js';
import { letteredPostcodeEnd, numberedPostcodeEnd } from './postcode-shape.js';
import type { Scan } from '../reading/scan.js';

const CITY_WORDS = 3;
const COUNTRY_WORDS = 2;
/** A capital, or a script that has none. */
const NAMED = /^[\p{Lu}\p{Lo}]/u;
/** `OH`, `VIC`: what stands before a postcode. */
const STATE = /^[A-Z]{2,3}$/;

/**
 * Where an address ends whose postcode begins with the number at `index`, with the city that may follow: `50674 Köln`;
 * 0 when the number is no postcode. `known` says that a city stood before it.
 */
export function postcodeEnding(scan: Scan, index: number, known: boolean): number {
  const { text, atoms } = scan;
  const { start } = atoms[index]!;
  const end = numberedPostcodeEnd(text, start);
  const written = text.slice(start, end);
  if (written.length < 4) return 0;
  const before = scan.word(index - 1);
  const isAfterState = isState(scan, index - 1);
  // `560 034` is two numbers elsewhere.
  if (/^\d{3} /.test(written) && before !== '-' && !known) return 0;
  const next = indexAt(scan, index, end);
  if (isStreetAhead(scan, next)) return 0;
  const isSix = /^\d{6}$/.test(written);
  const follows = !isSix && isAddressName(scan, next) && atoms[next]!.start - end === 1;
  if (written.length === 4 && !isAfterState && !words.CITIES.has(before) && !(before === ',' && follows))
    return 0;
  return countryEnding(scan, next, follows ? cityEnd(scan, next) : end);
}

/** `1190 Bloor St`: the number of a house. */
function isStreetAhead(scan: Scan, next: number): boolean {
  for (let i = next + 1; i < next + 4 && scan.at(i)?.kind === WORD && scan.at(i - 1)?.kind === WORD; i++)
    if ((scan.flagsAt(i) & STREET) !== 0) return true;
  return false;
}

/** Where the country or the city ends that may follow what ends at `end`: `, Nairobi, Kenya`. */
export function countryEnding(scan: Scan, index: number, end: number): number {
  let ending = end;
  for (let i = 0; i < COUNTRY_WORDS; i++) {
    const next = indexAt(scan, index, ending);
    const atom = scan.atoms[/^[,-]$/.test(scan.word(next)) ? next + 1 : next];
    if (!atom || atom.start - ending > 3 || !scan.isFree(atom.start, atom.end)) break;
    if (!words.COUNTRIES.has(atom.word) && !words.CITIES.has(atom.word)) break;
    ending = atom.end;
  }
  return ending;
}

/** `OH`, `VIC`, in capitals. */
export function isState(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  return atom?.kind === WORD && STATE.test(scan.slice(atom.start, atom.end));
}

/** `ON` of `Toronto ON M6H 1N2`, `OR` of `OR 97201`: a small word elsewhere. */
export function isStateOf(scan: Scan, index: number): boolean {
  const next = scan.at(index + 1);
  if (!next || !isState(scan, index)) return false;
  return next.kind === NUM ? next.end - next.start === 5 : letteredPostcodeEnd(scan.text, next.start) > 0;
}

/** Whether a word is written like the name of a place and does not end an address. */
export function isAddressName(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  if (atom?.kind !== WORD || !scan.isFree(atom.start, atom.end) || words.ADDRESS_STOPS.has(atom.word))
    return false;
  return NAMED.test(scan.text.slice(atom.start, atom.start + 2));
}

function cityEnd(scan: Scan, first: number): number {
  let end = scan.atoms[first]!.end;
  for (let i = first + 1; i < first + CITY_WORDS && isAddressName(scan, i); i++) {
    const atom = scan.atoms[i]!;
    if (atom.start - end !== 1) break;
    end = atom.end;
  }
  // `Udine (UD)`: the province.
  return /^ \([A-Z]{2}\)/.test(scan.text.slice(end, end + 5)) ? end + 5 : end;
}

function indexAt(scan: Scan, from: number, position: number): number {
  let i = from;
  while ((scan.at(i)?.start ?? Infinity) < position) i++;
  return i;
}
