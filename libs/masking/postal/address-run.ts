import { NUM, SYM, WORD, type Atom } from '../reading/atoms.js';
import { countryEnding, isStateOf, postcodeEnding } from './address-ending.js';
import { goesOn, isNumbering } from './address-sign.js';
import * as words from './address-words.js';
import { AMOUNT, BANK, CURRENCY, HOUSE, STREET } from '../lexicon/flags.js';
import { eircodeEnd, letteredPostcodeEnd } from './postcode-shape.js';
import type { Scan } from '../reading/scan.js';

const MAX_ATOMS = 44;
/** Longer numbers are none of a house or a postcode. */
const MAX_DIGITS = 6;
/** `4B`, `9a`, `93rd`, `2º`. */
const MAX_SUFFIX = 2;
/** `4418 Juniper Hollow Ct` */
const SUFFIX = /^(?:ct|cir|trl|ter|pl|cl|sq|way|pass|cove|run|pt)$/;
/** A capital, or a script that has none. */
const NAMED = /^[\p{Lu}\p{Lo}]/u;

/** Reads words, numbers and signs that may be an address, and tells what speaks for it. */
export class AddressRun {
  /** Where it ends; -1 while nothing is read. */
  end = -1;
  numbers = 0;
  words = 0;
  commas = 0;
  /** Streets that are nothing else, and words that may be one. */
  streets = 0;
  loose = 0;
  houses = 0;
  cities = 0;
  hasPostcode = false;

  private at: number;

  constructor(
    private readonly scan: Scan,
    first: number,
    /** Index of the last atom of the number of the house, which may be kept as something else already. */
    private readonly house: number,
    /** Words in lower case are taken too, as somebody writes who does not care. */
    private readonly lower: boolean,
  ) {
    this.at = first;
    const stop = first + MAX_ATOMS;
    while (this.at < stop && !this.hasPostcode && this.step()) this.at++;
  }

  private step(): boolean {
    const atom = this.scan.atoms[this.at];
    if (!atom || !this.isFree(atom)) return false;
    if (atom.kind === NUM) return this.number(atom);
    if (atom.kind === WORD) return this.word(atom);
    return atom.kind === SYM && this.sign(atom);
  }

  /** `12/4` of a house looks like a date. */
  private isFree({ start, end }: Atom): boolean {
    return this.scan.isFree(start, end) || (this.at <= this.house && !this.scan.isHidden(start));
  }

  private number(atom: Atom): boolean {
    const { scan, at } = this;
    if (atom.end - atom.start > MAX_DIGITS) return false;
    const before = scan.at(at - 1);
    const mayBePostcode =
      this.words > 0 &&
      !isNumbering(scan, at - 1) &&
      (/^[,.-]$/.test(before?.word ?? '') || before?.end === this.end);
    if (mayBePostcode && this.close(postcodeEnding(scan, at, this.cities > 0))) return true;
    this.numbers++;
    this.end = atom.end;
    const next = scan.at(at + 1);
    if (next?.kind !== WORD || next.start !== atom.end) return true;
    const isSuffix = next.end - next.start <= MAX_SUFFIX || next.word === 'bis' || next.word === 'ter';
    if (!isSuffix && (next.lexeme.flags & (STREET | HOUSE)) === 0) return false;
    this.at++;
    this.end = next.end;
    return true;
  }

  /** Ends with a postcode, when there is one. */
  private close(end: number): boolean {
    if (end === 0) return false;
    this.hasPostcode = true;
    this.end = end;
    return true;
  }

  private word(atom: Atom): boolean {
    const { scan, at } = this;
    const { flags } = atom.lexeme;
    const next = scan.at(at + 1);
    if (
      this.words > 0 &&
      next?.kind === NUM &&
      next.start === atom.end &&
      atom.end - atom.start <= MAX_SUFFIX
    ) {
      const end = letteredPostcodeEnd(scan.text, atom.start) || eircodeEnd(scan.text, atom.start);
      if (this.close(end && countryEnding(scan, at, end))) return true;
    }
    const isOpening = this.end < 0 && words.STREET_FIRST.has(atom.word);
    if (!isOpening && this.isStop(atom)) return false;
    // `101 b`.
    const isSuffix = atom.end - atom.start === 1 && scan.at(at - 1)?.kind === NUM && this.numbers > 0;
    const isTaken = isSuffix || NAMED.test(scan.text.slice(atom.start, atom.start + 2)) || this.lower;
    if (!isTaken && (flags & (STREET | HOUSE)) === 0) return words.ADDRESS_LINKS.has(atom.word);
    this.words++;
    this.end = atom.end;
    this.count(atom.word, flags);
    return true;
  }

  private isStop({ word, lexeme }: Atom): boolean {
    const { flags, cue } = lexeme;
    const beyond = this.at + 1;
    if (isStateOf(this.scan, this.at)) return false;
    // `Bağdat Cad.` is no sum of Canadian dollars.
    const isSum = (flags & (CURRENCY | AMOUNT)) !== 0 && (flags & STREET) === 0;
    if (words.ADDRESS_STOPS.has(word) || isSum) return true;
    const isOfPlace = (this.scan.flagsAt(beyond) & STREET) !== 0 || words.CITIES.has(this.scan.word(beyond));
    if ((flags & BANK) !== 0 && !isOfPlace) return true;
    if ((flags & (STREET | HOUSE)) !== 0 || cue === undefined || cue.type === 'POSTCODE') return false;
    // `Civil Hospital`, but `Customer No 12`.
    return !words.CITIES.has(word) && (!cue.weak || /^(?:no|id|[:#=])?$/.test(this.scan.word(beyond)));
  }

  private count(word: string, flags: number): void {
    if (words.CITIES.has(word)) this.cities++;
    if ((flags & HOUSE) !== 0 && words.STRICT_HOUSES.has(word)) this.houses++;
    else if ((flags & STREET) !== 0) {
      // A street without a name is none: `12 Road`.
      const isBare = this.words < 2 && this.numbers > 0 && !words.STREET_FIRST.has(word);
      if (isBare) this.loose += 0.5;
      else if (words.STRICT_STREETS.has(word)) this.streets++;
      else this.loose += this.words > 2 && this.numbers > 0 && SUFFIX.test(word) ? 2 : 1;
    } else if (word.length > 5 && words.endsAsStreet(word)) this.streets++;
  }

  private sign({ word, end }: Atom): boolean {
    const { scan, at } = this;
    if (word === '#') return scan.at(at + 1) !== undefined;
    if (this.end < 0) return false;
    if (word === ',' || word === '،' || word === '、') {
      this.commas++;
      return true;
    }
    if (word === '\n') return letteredPostcodeEnd(scan.text, end) > 0;
    if (word === ')') this.end = end;
    return word === ')' || goesOn(scan, at);
  }
}
