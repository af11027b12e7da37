import { NUM, OWN, SYM, WORD } from '../reading/atoms.js';
import { ADDRESS_STOPS, CITIES, STRICT_STREETS } from '../postal/address-words.js';
import { findMerchant } from '#libs/merchants/index.js';
import * as flag from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';

const MAX_WORDS = 4;
const LOOK_AHEAD = 24;
const SIGNS = /^[:="'-]$/;
/** A capital, or a script that has none. */
const NAMED = /^[\p{Lu}\p{Lo}]/u;
const BIRTH = /^(?:birth|naissance|nascita|nacimiento)$/;
const HOME = /^(?:hometown|birthplace|wohnort|geburtsort)$/;
const SIGNED_ONLY = /^(?:location|locality|city|town|native)$/;
const LIVING = /^(?:lives?|living|based|resides?)$/;
const ATM = /^(?:atm|एटीएम)$/;
/** What follows the place of a cash machine. */
const AFTER_ATM = /^(?:on|fm|frm|from|dt|date|using|via|at|for|thru|by|[.,;)]|par|पर|में|)$/;

/** Masks places where somebody was, lives or was born, after words that say so. */
export function maskPlaces(scan: Scan): void {
  besideHidden(scan);
  if ((scan.flags & flag.WHERE) === 0) return;
  for (const i of scan.words) {
    if ((scan.flagsAt(i) & flag.WHERE) === 0) continue;
    const word = scan.word(i);
    if (ATM.test(word)) cashMachine(scan, i);
    else if (BIRTH.test(word) && /^(?:of|de|di)$/.test(scan.word(i - 1))) claim(scan, afterSigns(scan, i));
    else if (HOME.test(word)) claim(scan, afterSigns(scan, i));
    else if (SIGNED_ONLY.test(word)) {
      if (/^[:=]$/.test(scan.word(i + 1)) || scan.word(i + 1) === 'is') claim(scan, afterSigns(scan, i));
    } else if (word === 'near') claim(scan, i + 1, true);
    else if (LIVING.test(word)) {
      if (scan.word(i + 1) === 'in') claim(scan, i + 2, true);
    } else ahead(scan, i, word);
  }
}

/** `IP <IP>, Indore`, `born <DOB> in Tulsa`. */
function besideHidden(scan: Scan): void {
  for (const { type, end } of scan.masked) {
    if (type !== 'IP' && type !== 'DOB') continue;
    const index = scan.atoms.findIndex(({ start }) => start >= end);
    if (index < 0) continue;
    const word = scan.word(index);
    const isSign = word === ',' || word === '(';
    if ((type === 'IP' && isSign) || /^(?:in|near|à|en|at|from)$/.test(word)) claim(scan, index + 1, true);
  }
}

/** `SBI ATM Kalyan Nagar fm A/c`. */
function cashMachine(scan: Scan, index: number): void {
  const first = index + 1;
  const flags = scan.flagsAt(first);
  const isKnown = CITIES.has(scan.word(first)) || (flags & flag.STREET) !== 0;
  if ((flags & (flag.OTHER | flag.ORGANISATION)) !== 0 && !isKnown) return;
  const last = placeFrom(scan, first);
  if (last >= first && AFTER_ATM.test(scan.word(last + 1))) mask(scan, first, last);
}

/** `login from Pune`, `cash withdrawal at +MILL ROAD`: only places that are known, or streets. */
function ahead(scan: Scan, index: number, word: string): void {
  const isCash = word.startsWith('w');
  for (let i = index + 1; i < index + LOOK_AHEAD; i++) {
    const at = scan.word(i);
    if (at === '.' && !isCash) return;
    if (!(isCash ? /^(?:at|@)$/ : /^(?:from|in|near|at)$/).test(at)) continue;
    const first = scan.word(i + 1) === '+' ? i + 2 : i + 1;
    const last = placeFrom(scan, first);
    if (last < first) continue;
    let isKnown = false;
    for (let k = first; k <= last; k++)
      if (CITIES.has(scan.word(k)) || (isCash && STRICT_STREETS.has(scan.word(k)))) isKnown = true;
    if (!isKnown) continue;
    const place = scan.slice(scan.atoms[first]!.start, scan.atoms[last]!.end);
    return findMerchant(place) === undefined ? mask(scan, first, last) : undefined;
  }
}

function afterSigns(scan: Scan, index: number): number {
  let i = index + 1;
  while (i < index + 4 && (SIGNS.test(scan.word(i)) || /^(?:is|ist|est|es|è|है)$/.test(scan.word(i)))) i++;
  return i;
}

/** Masks the place that begins at an index; in texts in capitals anything might, so that it must be known there. */
function claim(scan: Scan, first: number, careful = false): void {
  const last = placeFrom(scan, first);
  if (last < first) return;
  const atom = scan.atoms[first]!;
  const isShouted = /^\p{Lu}{2}/u.test(scan.text.slice(atom.start, atom.start + 2));
  if (careful && isShouted && !CITIES.has(atom.word)) return;
  mask(scan, first, last);
}

function mask(scan: Scan, first: number, last: number): void {
  const [start, end] = [scan.atoms[first]!.start, scan.atoms[last]!.end];
  if (scan.isFree(start, end)) scan.mask('LOCATION', start, end);
}

/** Index of the last word of a place: `Harrow Creek`, `Duluth, Minnesota`; less than `first` when there is none. */
function placeFrom(scan: Scan, first: number): number {
  let last = first - 1;
  for (let i = first; i < first + 2 * MAX_WORDS; i++) {
    const atom = scan.at(i);
    if (atom?.kind === SYM && last >= first && (atom.word === ',' || atom.word === '-')) continue;
    // `Salt Lake Sector 5`.
    const isNumber =
      atom?.kind === NUM && last === i - 1 && (scan.flagsAt(last) & (flag.STREET | flag.HOUSE)) !== 0;
    if (isNumber && atom.end - atom.start < 3 && scan.isFree(atom.start, atom.end)) {
      last = i;
      break;
    }
    if (atom === undefined || atom.kind === OWN || !isPlaceWord(scan, i)) break;
    const before = scan.at(i - 1)!;
    if (last >= first && before.word === ',' && i > first + 4) break;
    last = i;
  }
  return last;
}

function isPlaceWord(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!;
  if (atom.kind !== WORD || atom.end - atom.start < 2 || !scan.isFree(atom.start, atom.end)) return false;
  const { flags, cue } = atom.lexeme;
  if (ADDRESS_STOPS.has(atom.word) || (flags & (flag.BANK | flag.CURRENCY | flag.MONTH | flag.AMOUNT)) !== 0)
    return CITIES.has(atom.word);
  if (cue !== undefined && !cue.weak && (flags & flag.STREET) === 0) return false;
  return NAMED.test(scan.text.slice(atom.start, atom.start + 2));
}
