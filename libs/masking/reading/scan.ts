import { atomAt, MASK, NUM, OWN, SYM, WORD, type Atom } from './atoms.js';
import { columnCue, columnsOf, type Columns } from './columns.js';
import { codesIn, type Code } from './codes.js';
import { STATE_NUMBER } from '../lexicon/kinds.js';
import { cueBefore, type FoundCue } from './cue-before.js';
import { BRACKET, LINK, MASKED, NUMBER, OPEN_NUMBER, TEXT } from './needs.js';

/** A span of the text that will be replaced. */
export interface Span {
  type: string;
  start: number;
  end: number;
  /** What the token is made of, when that is more than the span. */
  value?: string;
}

/** Claims of a character: none is 0; a hidden one is told by whose span it is in, counted from here. */
const KEPT = 1;
/** Kept for a reason that another look may not see any more. */
const KEPT_FOR_NOW = 2;
const HIDDEN = 3;
/** A number stands no further from its currency. */
const NEAR = 3;

/** What a scan goes by besides its text. */
interface Circumstances {
  country: string | undefined;
  /** Types that the tenant wants to see as they are. */
  shown: ReadonlySet<string>;
  /** Who has claimed each character of the text. */
  claims: Uint16Array;
  /** The same text was looked at just now: what was kept is kept again. */
  isAnotherLook: boolean;
}

/** A text on its way through the recognisers: its atoms, and who has claimed what. */
export class Scan {
  readonly masked: Span[] = [];
  /** Letters and digits that hang together and hold a digit. */
  readonly codes: Code[];
  /** Indices of the atoms that are numbers, and of those that are words. */
  readonly numbers: number[] = [];
  readonly words: number[] = [];
  /** All flags of all words together: a cheap way to see that something is not there. */
  readonly flags: number;
  /** All kinds of cues of all words together. */
  readonly kinds: number;
  /** What the text holds of what recognisers need. */
  private readonly holds: number;
  /** Before this one, all numbers are claimed; no claim is ever given up. */
  private firstOpen = 0;
  /** Of a text that is a table. */
  private readonly columns: Columns | undefined;
  readonly country: string | undefined;
  /** Types that the tenant wants to see as they are. */
  private readonly shown: ReadonlySet<string>;
  private readonly claims: Uint16Array;
  private readonly hidden: Span[] = [];
  private readonly cues: (FoundCue | null)[] = [];

  constructor(
    readonly text: string,
    readonly atoms: Atom[],
    { country, shown, claims, isAnotherLook }: Circumstances,
  ) {
    this.country = country;
    this.shown = shown;
    this.claims = claims;
    if (isAnotherLook) forget(claims);
    else claims.fill(0);
    let flags = 0;
    let kinds = 0;
    let holds = TEXT;
    for (let i = 0; i < atoms.length; i++) {
      const atom = atoms[i]!;
      if (atom.kind === WORD) {
        this.words.push(i);
        flags |= atom.lexeme.flags;
        kinds |= atom.lexeme.kinds;
        // `D.N.I.` is read as one word only where it matters.
        if (atom.end - atom.start === 1 && atoms[i + 1]?.kind === SYM) kinds |= STATE_NUMBER;
      } else if (atom.kind === NUM) this.numbers.push(i);
      else if (atom.kind === SYM) holds |= BRACKETS.includes(atom.word) ? BRACKET : 0;
      else if (atom.kind === OWN) this.hide(atom);
      else holds |= atom.kind === MASK ? MASKED : LINK;
    }
    if (this.numbers.length > 0) holds |= NUMBER | OPEN_NUMBER;
    this.holds = holds;
    this.flags = flags;
    this.kinds = kinds;
    this.codes = this.numbers.length === 0 ? [] : codesIn(atoms);
    this.columns = text.includes('\n') ? columnsOf(atoms) : undefined;
  }

  /** Whether the text holds what a recogniser needs. */
  meets(needs: number): boolean {
    return needs === OPEN_NUMBER ? this.hasOpenNumber() : (this.holds & needs) !== 0;
  }

  private hasOpenNumber(): boolean {
    const { atoms, numbers } = this;
    while (this.firstOpen < numbers.length && this.isClaimed(atoms[numbers[this.firstOpen]!]!))
      this.firstOpen++;
    return this.firstOpen < numbers.length;
  }

  private isClaimed({ start, end }: Atom): boolean {
    for (let i = start; i < end; i++) if (this.claims[i] === 0) return false;
    return true;
  }

  /** Whether nobody has claimed a character: a cheap look before `isFree`. */
  isOpen(at: number): boolean {
    return this.claims[at] === 0;
  }

  /** Whether nobody has claimed any of a span. */
  isFree(start: number, end: number): boolean {
    const { claims } = this;
    for (let i = start; i < end; i++) if (claims[i] !== 0) return false;
    return true;
  }

  isHidden(start: number): boolean {
    return (this.claims[start] ?? 0) >= HIDDEN;
  }

  /** Whether a value of one of these types is hidden. */
  hides(types: ReadonlySet<string>): boolean {
    return this.hidden.some(({ type }) => types.has(type));
  }

  /** The type of the hidden span that ends at a position. */
  typeEndingAt(end: number): string | undefined {
    const span = this.hidden[(this.claims[end - 1] ?? 0) - HIDDEN];
    return span?.end === end ? span.type : undefined;
  }

  /** Claims a span that must survive; for this look only, when the reason does not lie right beside it. */
  keep(start: number, end: number, isForNow = false): void {
    const claim = isForNow ? KEPT_FOR_NOW : KEPT;
    for (let i = start; i < end; i++) if (this.claims[i] === 0) this.claims[i] = claim;
  }

  /** Claims a span that must go, whatever was kept in it; one that is hidden in part stays as it is. */
  mask(type: string, start: number, end: number, value?: string): void {
    for (let i = start; i < end; i++) if (this.claims[i]! >= HIDDEN) return;
    if (this.shown.has(type)) return this.keep(start, end);
    const span = { type, start, end, value };
    this.hide(span);
    this.masked.push(span);
  }

  /** Whether something kept stands so close to what is now hidden that it may have been kept for its sake: `Rs` of `Rs 500`. */
  hidBesideKept(): boolean {
    return this.masked.some(
      ({ start, end }) => this.isKeptNear(start - NEAR, start) || this.isKeptNear(end, end + NEAR),
    );
  }

  private isKeptNear(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.claims[i] === KEPT) return true;
    return false;
  }

  private hide(span: Span): void {
    this.claims.fill(HIDDEN + this.hidden.length, span.start, span.end);
    this.hidden.push(span);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** The atom at an index, if there is one. */
  at(index: number): Atom | undefined {
    return atomAt(this.atoms, index);
  }

  /** The word or sign at an index; empty beyond the text and for everything else. */
  word(index: number): string {
    return index >= 0 && index < this.atoms.length ? this.atoms[index]!.word : '';
  }

  /** What is known of the word at an index. */
  flagsAt(index: number): number {
    return index >= 0 && index < this.atoms.length ? this.atoms[index]!.lexeme.flags : 0;
  }

  /** The cue that says what an atom is, looking left over connectors only. It does not depend on claims. */
  cueBefore(index: number): FoundCue | undefined {
    let cue = this.cues[index];
    if (cue === undefined) {
      cue = cueBefore(this.atoms, index, this.text) ?? this.columnCue(index) ?? null;
      this.cues[index] = cue;
    }
    return cue ?? undefined;
  }

  private columnCue(index: number): FoundCue | undefined {
    return this.columns && columnCue(this.columns, this.atoms, index);
  }
}

const BRACKETS = '([{';

function forget(claims: Uint16Array): void {
  for (let i = 0; i < claims.length; i++) if (claims[i] === KEPT_FOR_NOW) claims[i] = 0;
}
