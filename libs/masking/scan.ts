import { NUM, OWN, SYM, WORD, type Atom, type Code } from './atoms.js';
import { CONNECTORS, cueOf, ENDINGS, EXPLICIT } from './cues.js';
import type { Folded } from './fold.js';

/** A span of folded text that will be replaced. */
export interface Masked {
  type: string;
  start: number;
  end: number;
  /** Stands before the token, as the dot of `swiggy.<VPA:…>`. */
  lead: string;
  /** What the token is made of, when that is more than the span. */
  value?: string;
}

/** What a cue says of the atom it was looked up for. */
export interface FoundCue {
  type: string;
  weak: boolean;
  explicit: boolean;
  /** `ending 1234`: a tail. */
  tail: boolean;
}

const KEPT = 1;
const HIDDEN = 2;
const CUE_ATOMS = 8;
const CUE_CHARACTERS = 40;

/** A text on its way through the recognisers: its atoms, and who has claimed what. */
export class Scan {
  readonly text: string;
  readonly lower: string;
  readonly masked: Masked[] = [];
  readonly codes: Code[];
  /** Indices of the atoms that are numbers, and of those that are words. */
  readonly numbers: number[] = [];
  readonly words: number[] = [];
  private readonly claims: Uint8Array;
  private readonly typeByEnd = new Map<number, string>();

  constructor(
    folded: Folded,
    readonly atoms: Atom[],
    readonly country: string | undefined,
  ) {
    this.text = folded.text;
    this.lower = folded.lower;
    this.claims = emptyClaims(this.text.length);
    this.codes = findCodes(atoms, this.text);
    for (let i = 0; i < atoms.length; i++) {
      const atom = atoms[i];
      if (atom?.kind === NUM) this.numbers.push(i);
      else if (atom?.kind === WORD) this.words.push(i);
      else if (atom?.kind === OWN) {
        this.claims.fill(HIDDEN, atom.start, atom.end);
        this.typeByEnd.set(atom.end, atom.type);
      }
    }
  }

  /** Whether nobody has claimed any of a span. */
  isFree(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.claims[i] !== 0) return false;
    return true;
  }

  isHidden(start: number): boolean {
    return this.claims[start] === HIDDEN;
  }

  /** The type of the hidden span that ends at a position. */
  typeEndingAt(end: number): string | undefined {
    return this.typeByEnd.get(end);
  }

  /** Claims a span that must survive. */
  keep(start: number, end: number): void {
    for (let i = start; i < end; i++) if (this.claims[i] === 0) this.claims[i] = KEPT;
  }

  /** Claims a span that must go, whatever was kept in it; one that is hidden in part stays as it is. */
  mask(type: string, start: number, end: number, more: { lead?: string; value?: string } = {}): void {
    for (let i = start; i < end; i++) if (this.claims[i] === HIDDEN) return;
    this.claims.fill(HIDDEN, start, end);
    this.typeByEnd.set(end, type);
    this.masked.push({
      type,
      start,
      end,
      lead: more.lead ?? '',
      ...(more.value === undefined ? {} : { value: more.value }),
    });
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** Looks left from an atom, over connectors only, for the cue that says what it is. */
  cueBefore(index: number): FoundCue | undefined {
    let explicit = false;
    let tail = false;
    const lowest = Math.max(0, index - CUE_ATOMS);
    const from = this.atoms[index]?.start ?? 0;
    for (let i = index - 1; i >= lowest; i--) {
      const atom = this.atoms[i];
      if (!atom || from - atom.end > CUE_CHARACTERS) return undefined;
      const { kind, word } = atom;
      if (kind === WORD) {
        const previous = this.atoms[i - 1];
        const cue = cueOf(word, previous?.kind === WORD ? previous.word : '');
        // `txn id`, `customer no`: the last word is a connector when the word before it is a cue of its own.
        if (cue && !(cue.weak && word === 'id' && this.hasCueAt(i - 1))) {
          if (cue.type === 'none') return undefined;
          return { type: cue.type, weak: cue.weak, explicit, tail };
        }
        if (JOINS.has(word) && previous && this.isHidden(previous.start))
          return this.listedWith(i - 1, false);
        if (cue === undefined && !CONNECTORS.has(word)) return tail ? TAIL_OF_SOMETHING : undefined;
        if (EXPLICIT.has(word)) explicit = true;
        if (ENDINGS.has(word)) tail = true;
      } else if (kind === SYM && LEADS.has(word)) {
        if (EXPLICIT.has(word)) explicit = true;
      } else if (kind === NUM && this.text.slice(atom.start, atom.end) === '4') {
        continue; // "last 4 digits"
      } else if (this.isHidden(atom.start) && JOINS.has(this.atoms[i + 1]?.word ?? '')) {
        return this.listedWith(i, true);
      } else return tail ? TAIL_OF_SOMETHING : undefined;
    }
    return tail ? TAIL_OF_SOMETHING : undefined;
  }

  private hasCueAt(index: number): boolean {
    const atom = this.atoms[index];
    return atom?.kind === WORD && cueOf(atom.word, '') !== undefined;
  }

  /** `cards 4111… and 5500…`: the second is what the first was. */
  private listedWith(index: number, weak: boolean): FoundCue | undefined {
    const type = this.typeEndingAt(this.atoms[index]?.end ?? -1);
    return type === undefined || !LISTED.has(type) ? undefined : { type, weak, explicit: false, tail: false };
  }
}

const TAIL_OF_SOMETHING: FoundCue = { type: 'ACCOUNT', weak: false, explicit: false, tail: true };
const LEADS = new Set([':', '#', '.', '-', '(', '=', '"', "'", '>', '[', '/', '*']);
/** One buffer for all texts, since only one is read at a time. */
let claimsBuffer = new Uint8Array(1024);

function emptyClaims(length: number): Uint8Array {
  if (claimsBuffer.length < length) claimsBuffer = new Uint8Array(length * 2);
  return claimsBuffer.fill(0, 0, length);
}

/** What comes in lists: `cards XX1234 and XX5678`. */
const LISTED = new Set([
  'ACCOUNT',
  'CARD',
  'PHONE',
  'REF',
  'CUSTOMER_ID',
  'POSTCODE',
  'IN_AADHAAR',
  'US_SSN',
]);
const JOINS = new Set(['and', 'or', '&', '/', ',', 'und', 'et', 'y']);

/** Letters and digits that hang together and hold a digit. */
function findCodes(atoms: Atom[], text: string): Code[] {
  const codes: Code[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = i;
    let digits = 0;
    let letters = 0;
    for (; isCodePart(atoms[i]); i++) {
      const atom = atoms[i];
      if (!atom) break;
      const length = atom.end - atom.start;
      if (atom.kind === NUM) digits += length;
      else letters += length;
      const next = atoms[i + 1];
      if (isCodePart(next) && next?.start === atom.end) continue;
      const after = atoms[i + 2];
      const joint = next?.kind === SYM && (next.word === '-' || next.word === '_') && next.start === atom.end;
      if (!joint || !isCodePart(after) || after?.start !== next.end) break;
      i++;
    }
    const last = Math.min(i, atoms.length - 1);
    if (digits === 0) continue;
    const start = atoms[first]?.start ?? 0;
    codes.push({ first, last, start, end: atoms[last]?.end ?? text.length, digits, letters });
  }
  return codes;
}

function isCodePart(atom: Atom | undefined): boolean {
  return atom?.kind === NUM || (atom?.kind === WORD && atom.word !== 'a/c');
}
