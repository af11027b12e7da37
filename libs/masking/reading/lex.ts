import { FORGED, GLUED, HANDLE, MASK, NUM, OWN, SYM, URL, WORD, type Atom } from './atoms.js';
import { classOf, DIGIT, isUnspaced, LETTER, SPACE } from './character-class.js';
import { PLACEHOLDER } from '../tokens/condense.js';
import { gluedPieces, monthEnd } from './glue.js';
import { handleAt } from '../link/handle-shape.js';
import { CONNECTOR, CURRENCY } from '../lexicon/flags.js';
import { UNKNOWN, type Lexeme } from '../lexicon/lexeme.js';
import { LEAST_COMPOUND, mayBeNumbered } from '../lexicon/compounds.js';
import { lexemeOf, MEANINGS, NAMES, ONLY_NAME } from '../lexicon/lexicon.js';
import { hashOn, NO_HASH } from '../lexicon/word-table.js';
import {
  endsInAccount,
  isAccountSign,
  isDigitOrMask,
  isHiddenTail,
  isInCode,
  isValueStart,
  opensCode,
  spacedMaskEnd,
} from './mask-shape.js';
import { endsInDate, isDay } from '../recognise/date-shape.js';
import { forgedTokenAt } from '../tokens/token-text.js';
import { bareLinkEnd, hostEnd, linkEnd, numberLinkEnd } from '../link/url-shape.js';

const LOWER_A = 97;
const LOWER_C = 99;
const LOWER_X = 120;
const SLASH = 47;
const STAR = 42;
const HASH = 35;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const BLANK = 32;
const FIRST_ACCENTED = 0xc0;
/** `882009Mar`: an account of four digits and a day. */
const LEAST_BEFORE_DAY = 5;
/** From this many digits on, a number may be one that a date is glued to. */
const LONG = 8;
/** No word ends in so many X: `BQXXXXXX4L`. */
const LONG_MASK = 4;
const PARENTHESIS = 40;
const BRACKET = 91;

/** Splits a condensed text into atoms, from left to right and in one pass; `types` are those of its placeholders. */
export function lex(text: string, lower: string, types: readonly string[]): Atom[] {
  return new Lexer(text, lower, types).run();
}

class Lexer {
  private readonly atoms: Atom[] = [];
  /** No handle reaches back over the last hidden value, link or handle. */
  private floor = 0;
  /** Up to here, letters and dots hang together and are no link. */
  private noLink = 0;
  /** No mask begins in a run of signs that was seen to be none: ten thousand dots are looked at once. */
  private noMask = 0;
  private placeholders = 0;

  constructor(
    private readonly text: string,
    private readonly lower: string,
    private readonly types: readonly string[],
  ) {}

  run(): Atom[] {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) at++;
      else if (kind === LETTER) at = this.word(at);
      else if (kind === DIGIT) at = this.number(at);
      else at = this.symbol(at, code);
    }
    return this.atoms;
  }

  private number(start: number): number {
    const { text } = this;
    let end = start + 1;
    while (classOf(text.charCodeAt(end)) === DIGIT) end++;
    if (end - start >= LONG && endsInDate(text, end)) end -= 2;
    else if (
      end - start >= LEAST_BEFORE_DAY &&
      classOf(text.charCodeAt(end)) === LETTER &&
      isDay(this.lower, end)
    )
      end -= 2;
    const link = end - start <= 3 && text.charCodeAt(end) === DOT ? numberLinkEnd(text, start) : 0;
    return link > 0 ? this.push(URL, start, link) : this.push(NUM, start, end);
  }

  private push(kind: number, start: number, end: number, type = ''): number {
    this.atoms.push({ kind, start, end, word: '', lexeme: UNKNOWN, type });
    if (kind >= HANDLE) this.floor = end;
    return end;
  }

  private pushWord(start: number, end: number, type = ''): boolean {
    const { lower } = this;
    let hash = NO_HASH;
    let highest = 0;
    for (let i = start; i < end; i++) {
      const code = lower.charCodeAt(i);
      hash = hashOn(hash, code);
      if (code > highest) highest = code;
    }
    const entry = MEANINGS.find(lower, start, end, hash);
    const word = entry?.word ?? lower.slice(start, end);
    const isName = !entry && NAMES.has(lower, start, end, hash);
    const lexeme = entry?.lexeme ?? (isName ? ONLY_NAME : this.unlisted(word, highest));
    this.atoms.push({ kind: WORD, start, end, word, lexeme, type });
    return entry !== undefined || isName;
  }

  /** Pushes a run of letters, as several words where values touch it and no spaces part them. */
  private pushRun(start: number, end: number, isMasked: boolean): void {
    const { atoms, text, lower } = this;
    const before = atoms.at(-1);
    const isBehind =
      before?.end === start && (before.kind === NUM || before.kind === MASK || before.kind === OWN);
    const next = text.charCodeAt(end);
    const isBefore =
      isMasked || isValueStart(next) || (next === SLASH && isValueStart(text.charCodeAt(end + 1)));
    const isKnown = this.pushWord(start, end);
    if (end - start < 2 || !(isBehind || (isBefore && !isKnown))) return;
    const month = isBehind && !isKnown && before.kind === NUM ? monthEnd(text, lower, start, end) : 0;
    const pieces = gluedPieces(text, lower, Math.max(start, month), end, { isBehind, isBefore });
    if (!pieces && month === 0) return;
    atoms.pop();
    if (month > 0) this.pushWord(start, month);
    if (!pieces) this.pushWord(month, end);
    else for (const piece of pieces) this.pushWord(piece.start, piece.end, piece.isWord ? GLUED : '');
  }

  /** What is known of a word that is not in the table: without its accents or its ending it may be. */
  private unlisted(word: string, highest: number): Readonly<Lexeme> {
    const { length } = word;
    const isWorthIt =
      highest >= FIRST_ACCENTED ||
      length >= LEAST_COMPOUND ||
      mayBeNumbered(word.charCodeAt(length - 1), length);
    return isWorthIt ? lexemeOf(word) : UNKNOWN;
  }

  /** Takes back what was read from `start` on, since it belongs to a longer atom. */
  private takeBack(start: number): void {
    let last = this.atoms.at(-1);
    while (last && last.start >= start) {
      this.atoms.pop();
      last = this.atoms.at(-1);
    }
    if (!last || last.end <= start) return;
    last.end = start;
    if (last.kind === WORD) {
      last.word = this.lower.slice(last.start, start);
      last.lexeme = lexemeOf(last.word);
    }
  }

  private word(start: number): number {
    const { text } = this;
    const end = this.wordEnd(start);
    const next = text.charCodeAt(end);
    if (end - start === 1 && next === BLANK && (text.charCodeAt(start) | 32) === LOWER_X) {
      const spaced = spacedMaskEnd(text, start);
      if (spaced > 0) return this.push(MASK, start, spaced);
    }
    if (start >= this.noLink && (next === DOT || next === HYPHEN || classOf(next) === DIGIT)) {
      this.noLink = hostEnd(text, start);
      const link = bareLinkEnd(text, start, this.noLink);
      if (link > 0) return this.push(URL, this.linkStart(start), link);
    }
    const hidden = this.maskedFrom(start, end);
    if (hidden > start) this.pushRun(start, hidden, hidden < end);
    return hidden < end ? this.push(MASK, hidden, end) : end;
  }

  /** `1mg.example/x`: a link may begin with digits. */
  private linkStart(start: number): number {
    const before = this.atoms.at(-1);
    if (before?.kind !== NUM || before.end !== start) return start;
    const edge = this.text.charCodeAt(before.start - 1);
    if (before.start > 0 && edge !== BLANK && edge !== PARENTHESIS && edge !== BRACKET) return start;
    if (((this.atoms.at(-2)?.lexeme.flags ?? 0) & CURRENCY) !== 0) return start;
    this.takeBack(before.start);
    return before.start;
  }

  private wordEnd(start: number): number {
    const { lower } = this;
    let end = start + 1;
    if (
      lower.charCodeAt(start) === LOWER_A &&
      lower.charCodeAt(end) === SLASH &&
      lower.charCodeAt(end + 1) === LOWER_C
    )
      return end + 2;
    const unspaced = isUnspaced(lower.charCodeAt(start));
    const isForeign = isOther(lower.charCodeAt(start));
    for (; end < lower.length; end++) {
      const code = lower.charCodeAt(end);
      // `खाताX2093`, `آيبانAE47`: Latin letters begin a word beside those of other scripts.
      if (isOther(code) !== isForeign) {
        if (classOf(code) === LETTER) break;
      } else if (classOf(code) === LETTER && isUnspaced(code) === unspaced) continue;
      // `debitedfromA/CXX8820`
      if (code === SLASH && lower.charCodeAt(end - 1) === LOWER_A && isAccountSign(lower, end))
        return end - 1;
      if (code !== APOSTROPHE || classOf(lower.charCodeAt(end + 1)) !== LETTER) break;
    }
    return end;
  }

  /** Where in a word of letters the mask characters begin: `XX` of `XX1234`, of `acctXX1234` and of `98XXXX10`. */
  private maskedFrom(start: number, end: number): number {
    const { text, lower } = this;
    let from = end;
    while (from > start && lower.charCodeAt(from - 1) === LOWER_X) from--;
    const length = end - from;
    if (length === 1 && from - start > 1 && isHiddenTail(text, from) && endsInAccount(lower, start, from))
      return from;
    if (length === 0 || (from > start && length < 2) || (length === 1 && isInCode(text, start))) return end;
    const next = text.charCodeAt(end);
    const apart = next === HYPHEN || (length > 1 && (next === BLANK || next === DOT));
    const opens = isDigitOrMask(next) || (apart && isDigitOrMask(text.charCodeAt(end + 1)));
    if (from > start) {
      const { cue, flags } = lexemeOf(lower.slice(start, from));
      const known =
        cue !== undefined ||
        (flags & CONNECTOR) !== 0 ||
        !isCapital(text, from - 1) ||
        (length >= LONG_MASK && from - start < LONG_MASK) ||
        endsInAccount(lower, start, from);
      return known && opens ? from : end;
    }
    // `X4Q-771` is a code.
    if (length === 1 && opensCode(text, end)) return end;
    const before = this.atoms.at(-1);
    if (before?.kind === NUM && before.end === start) return length > 1 ? from : end;
    const afterMask = before?.kind === MASK && length > 1;
    return opens || afterMask ? from : end;
  }

  private symbol(start: number, code: number): number {
    const { text, atoms } = this;
    const character = text.charAt(start);
    if (character === PLACEHOLDER) return this.push(OWN, start, start + 1, this.types[this.placeholders++]);
    if (character === '<') {
      const forged = forgedTokenAt(text, start);
      if (forged) return this.push(FORGED, start, forged.end, forged.type);
    }
    if (character === ':' && text.startsWith('://', start)) {
      const scheme = atoms.at(-1);
      const from = scheme?.kind === WORD && scheme.end === start ? scheme.start : start;
      this.takeBack(from);
      return this.push(URL, from, linkEnd(text, start + 3));
    }
    if (character === '@') {
      const handle = handleAt(text, start, this.floor);
      if (handle) {
        this.takeBack(handle.start);
        return this.push(HANDLE, handle.start, handle.end, handle.type);
      }
    }
    if (start >= this.noMask && (code === STAR || code === HASH || code === DOT || code === HYPHEN)) {
      let end = start + 1;
      while (text.charCodeAt(end) === code) end++;
      const hides = code === STAR || end - start > (code === HYPHEN ? 2 : 1);
      const open = code === STAR || code === HASH || classOf(text.charCodeAt(end)) === DIGIT;
      if (hides && open) return this.push(MASK, start, end);
      this.noMask = end;
    }
    atoms.push({ kind: SYM, start, end: start + 1, word: character, lexeme: UNKNOWN, type: '' });
    return start + 1;
  }
}

const isCapital = (text: string, at: number) => text[at] === text[at]?.toUpperCase();

/** A letter of a script other than Latin, Greek and Cyrillic; `ễ` of Nguyễn is Latin. */
const isOther = (code: number) => code >= 0x600 && (code < 0x1e00 || code >= 0x2000);
