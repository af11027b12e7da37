import { NUM, SYM, WORD, type Atom } from './atoms.js';
import * as words from './address-words.js';
import { BANK, CURRENCY, HOUSE, STREET } from './lexicon/flags.js';
import { letteredPostcodeEnd, numberedPostcodeEnd } from './postcode-shape.js';
import type { Scan } from './scan.js';

const MAX_ATOMS = 44;
/** Longer numbers are none of a house or a postcode. */
const MAX_DIGITS = 6;
/** `4B`, `9a`, `93rd`, `2º`. */
const MAX_SUFFIX = 2;
const CITY_WORDS = 3;
const UPPER = /^\p{Lu}/u;
const UNCASED = /^\p{Lo}/u;
/** `KÖLN`, `VIC`, `OH`: what stands before a postcode or behind it. */
const CAPITALISED = /^[\p{Lu}\p{Lo}]/u;
const JOINTS = new Set(['-', '/', '#', '&', "'", '°', '№']);

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
  /** Words in lower case are taken too, as somebody writes who does not care. */
  constructor(
    private readonly scan: Scan,
    first: number,
    private readonly lower: boolean,
  ) {
    this.at = first;
    const stop = first + MAX_ATOMS;
    while (this.at < stop && !this.hasPostcode && this.step()) this.at++;
    if (this.hasPostcode) this.readCountry();
  }

  private step(): boolean {
    const atom = this.scan.atoms[this.at];
    if (!atom || !this.scan.isFree(atom.start, atom.end)) return false;
    if (atom.kind === NUM) return this.number(atom);
    if (atom.kind === WORD) return this.word(atom);
    return atom.kind === SYM && this.sign(atom);
  }

  private number(atom: Atom): boolean {
    const { scan } = this;
    if (atom.end - atom.start > MAX_DIGITS) return false;
    if (this.words > 0 && this.postcode(atom)) return true;
    this.numbers++;
    this.end = atom.end;
    const next = scan.atoms[this.at + 1];
    if (next?.kind !== WORD || next.start !== atom.end) return true;
    if (next.end - next.start > MAX_SUFFIX && classless(next)) return false;
    this.at++;
    this.end = next.end;
    return true;
  }

  /** A postcode ends an address, but a city may follow it: `50674 Köln`. */
  private postcode(atom: Atom): boolean {
    const { text, atoms } = this.scan;
    const before = this.scan.word(this.at - 1);
    if (before !== ',' && before !== '-' && before !== '.' && atoms[this.at - 1]!.end !== this.end)
      return false;
    const end = numberedPostcodeEnd(text, atom.start);
    const length = end - atom.start;
    const isShort = length === 4 || length === 6;
    if (end === 0 || length < 4 || (length === 4 && before !== ',' && !this.isState(this.at - 1)))
      return false;
    const next = this.indexAt(end);
    if (/^\d{3} /.test(text.slice(atom.start, end)) && before !== '-' && this.cities === 0) return false;
    const follows = !(isShort && length === 6) && this.isName(next) && atoms[next]!.start - end === 1;
    if (length === 4 && !follows && !this.isState(this.at - 1)) return false;
    this.hasPostcode = true;
    this.end = end;
    this.at = next;
    if (follows) this.readCity();
    return true;
  }

  private isState(index: number): boolean {
    const atom = this.scan.atoms[index];
    return atom?.kind === WORD && /^[A-Z]{2,3}$/.test(this.scan.slice(atom.start, atom.end));
  }

  private readCity(): void {
    const { atoms } = this.scan;
    for (let i = 0; i < CITY_WORDS && this.isName(this.at); i++, this.at++) {
      const atom = atoms[this.at]!;
      if (i > 0 && atom.start - this.end !== 1) break;
      this.end = atom.end;
    }
  }

  /** `, India`, behind the postcode. */
  private readCountry(): void {
    const { scan } = this;
    const next = this.indexAt(this.end);
    const country = scan.word(next) === ',' ? next + 1 : next;
    const atom = scan.atoms[country];
    if (
      atom &&
      words.COUNTRIES.has(atom.word) &&
      atom.start - this.end < 4 &&
      scan.isFree(atom.start, atom.end)
    )
      this.end = atom.end;
  }

  private indexAt(position: number): number {
    let i = this.at;
    while ((this.scan.atoms[i]?.start ?? Infinity) < position) i++;
    return i;
  }

  private isName(index: number): boolean {
    const { scan } = this;
    const atom = scan.atoms[index];
    if (atom?.kind !== WORD || !scan.isFree(atom.start, atom.end) || words.ADDRESS_STOPS.has(atom.word))
      return false;
    return CAPITALISED.test(scan.text.slice(atom.start, atom.start + 2));
  }

  private word(atom: Atom): boolean {
    const { scan } = this;
    const { flags, cue } = atom.lexeme;
    const next = scan.atoms[this.at + 1];
    const touches = next?.kind === NUM && next.start === atom.end;
    if (touches && atom.end - atom.start <= MAX_SUFFIX && this.words > 0) {
      const end = letteredPostcodeEnd(scan.text, atom.start);
      if (end > 0) {
        this.hasPostcode = true;
        this.end = end;
        return true;
      }
    }
    const isPlace = (flags & (STREET | HOUSE)) !== 0;
    const isFirst = this.end < 0 && words.STREET_FIRST.has(atom.word);
    if (!isFirst && (words.ADDRESS_STOPS.has(atom.word) || (flags & CURRENCY) !== 0)) return false;
    if ((flags & BANK) !== 0 && (scan.flagsAt(this.at + 1) & STREET) === 0) return false;
    if (!isPlace && cue !== undefined && !words.CITIES.has(atom.word) && cue.type !== 'POSTCODE') {
      if (!cue.weak || atom.word.length > 2) return false;
    }
    const start = scan.text.slice(atom.start, atom.start + 2);
    const isTaken = UPPER.test(start) || UNCASED.test(start) || isPlace || this.lower;
    if (!isTaken) return words.ADDRESS_LINKS.has(atom.word);
    this.words++;
    this.end = atom.end;
    this.count(atom.word, flags);
    return true;
  }

  private count(word: string, flags: number): void {
    if (words.CITIES.has(word)) this.cities++;
    if ((flags & HOUSE) !== 0 && words.STRICT_HOUSES.has(word)) this.houses++;
    else if ((flags & STREET) !== 0) {
      // A street without a name is none: `12 Road`.
      if (this.words < 2 && this.numbers > 0 && !words.STREET_FIRST.has(word)) this.loose += 0.5;
      else if (words.STRICT_STREETS.has(word)) this.streets++;
      else this.loose++;
    } else if (word.length > 5 && words.STREET_ENDING.test(word)) this.streets++;
  }

  private sign(atom: Atom): boolean {
    const { scan } = this;
    const { word, start, end } = atom;
    const next = scan.atoms[this.at + 1];
    if (word === ',' || word === '،' || word === '、') {
      this.commas++;
      return this.end > 0;
    }
    if (next === undefined || this.end < 0) return word === '#' && next !== undefined;
    const touches = next.start === end;
    if (word === '.') return this.endsShort(start) && (touches || next.kind === NUM || this.isAbbreviated());
    if (word === '-') return touches || next.kind === NUM || this.isState(this.at + 1);
    if (word === '(') return scan.word(this.at + 2) === ')' || scan.word(this.at + 3) === ')';
    if (word === ')') {
      this.end = end;
      return true;
    }
    return JOINTS.has(word);
  }

  /** `St.`, `No.`, `12.`: a dot that ends no sentence. */
  private endsShort(position: number): boolean {
    const before = this.scan.atoms[this.at - 1];
    if (before?.end !== position) return false;
    return before.kind === WORD && (before.end - before.start <= 4 || (before.lexeme.flags & STREET) !== 0);
  }

  private isAbbreviated(): boolean {
    const { word, lexeme } = this.scan.atoms[this.at - 1]!;
    if (this.isName(this.at + 1) && word.length === 1) return true;
    return (
      (lexeme.flags & HOUSE) !== 0 || (word.length <= 3 && (lexeme.flags & STREET) !== 0 && word !== 'ct')
    );
  }
}

const classless = ({ lexeme, word }: Atom) =>
  (lexeme.flags & (STREET | HOUSE)) === 0 && !/^(?:bis|ter|rd|th)$/.test(word);
