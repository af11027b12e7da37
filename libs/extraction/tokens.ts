import { dateAt, monthDateAt, type WrittenDate } from './calendar.js';
import { timeAt, type WrittenTime } from './clock.js';
import { isMonthName } from './months.js';
import { numberEnd } from './numbers.js';
import { hasUnspaced, isUnspaced, pieceEnds } from './unspaced.js';
import { ask, wordOf, type Word } from './words.js';

export type TokenKind = 'word' | 'number' | 'date' | 'time' | 'mask' | 'link';

/** A piece of a text that means something; punctuation lies between tokens. */
export interface Token {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** A word folded for look-up; the type of a mask, as `ACCOUNT`. */
  norm: string;
  /** What is known of a word, a bit for each question (see `ask`); 0 for any other token. */
  is: number;
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  /** A sentence ended before it. */
  stop: boolean;
  /** A new line begins before it. */
  line: boolean;
  date: WrittenDate | null;
  time: WrittenTime | null;
}

const MASK = /<([A-Z][A-Z_]{1,30})(?::[A-Za-z0-9]{4,64}(?:~[A-Z0-9]{1,4})?)?>/y; // <ACCOUNT:k1abc>, <CARD:k1abc~4821>, <OTP>
const LINK = /(?:https?:\/\/|www\.)[^\s<>]{1,400}/iy; // https://bank.example/x
const WORD = /[\p{L}\p{M}]{1,64}(?:'[\p{L}\p{M}]{1,32})?/uy; // Зачислено, don't
const DOTTED =
  /[\u05d0-\u05ea]{1,2}["'\u05f4][\u05d0-\u05ea](?!\p{L})|[\u0621-\u064a]\.[\u0621-\u064a]{1,2}(?!\p{L})/uy; // ש"ח, ج.م
const MARK = /[\p{Sc}%&]/uy; // ₹, $, %, the & of T&C
const ABBREVIATIONS = new Set(
  'a,ac,acct,avl,aval,avail,amt,bal,dr,mr,mrs,ms,no,ref,rs,st,txn,vs,rp,tk,inr,r,s,ltd,pvt,co,disp,saldo,dost,sld,pag,op,ost,cta,nr'.split(
    ',',
  ),
);
const ENDS_SENTENCE = new Set([...'!?;|~\u0964\u3002\u061f\u061b\u1362'].map((end) => end.charCodeAt(0)));

const IS_MONTH = ask((norm) => norm.length >= 3 && isMonthName(norm));

/** What a character of ASCII may begin. */
const NOTHING = 0;
const NUMBER = 1;
const LETTER = 2;
const SIGN = 3;
const ANGLE = 4;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/\d/.test(letter)) return NUMBER;
  if (/[a-z]/i.test(letter)) return LETTER;
  if (/[$%&]/.test(letter)) return SIGN;
  return letter === '<' ? ANGLE : NOTHING;
});

const isLetter = (code: number): boolean => code < 128 && CLASSES[code] === LETTER;
const isDigit = (code: number): boolean => code < 128 && CLASSES[code] === NUMBER;

/** `ACCOUNT` of `<ACCOUNT:k1abc>` */
export function typeOf(mask: string): string {
  const colon = mask.indexOf(':');
  return mask.slice(1, colon < 0 ? -1 : colon);
}

/** The letter that links begin with. */
const beginsLink = (code: number): boolean => (code | 32) === 104 || (code | 32) === 119;
const DOT = 46;
const SPACE = 32;
const LINE_END = 10;
const APOSTROPHE = 39;

/** Where what a sticky pattern finds at a place ends; 0 for nothing found. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
/** Hebrew and Arabic letters, which abbreviations part by other signs than a space. */
const mayBeDotted = (code: number): boolean => code >= 0x5d0 && code <= 0x64a;

/** Splits a text (see `plain`) into tokens in one pass. */
class Lexer {
  private readonly tokens: Token[] = [];
  private last: Token | null = null;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly isTrusted: (token: string) => boolean,
  ) {}

  run(): Token[] {
    while (this.at < this.text.length) {
      if (!this.take(this.text.charCodeAt(this.at))) this.at++;
    }
    return this.tokens;
  }

  private take(code: number): boolean {
    if (code > 127) return this.word(code) || this.mark();
    const type = CLASSES[code];
    if (type === NOTHING) return false;
    if (type === LETTER) return this.letter(code);
    if (type === NUMBER) return this.digit();
    return type === SIGN ? this.mark() : this.mask();
  }

  private digit(): boolean {
    const before = this.at > 0 ? this.text.charCodeAt(this.at - 1) : SPACE;
    const { last } = this;
    // R1 200.00, but not VISA1200 300
    const glued = isLetter(before) && (last?.text.length ?? 0) > 3;
    const date = dateAt(this.text, this.at);
    if (date) return this.push('date', date.end, date.value);
    const time = timeAt(this.text, this.at);
    if (time) return this.push('time', time.end, null, time.value);
    const spaced = !glued && before !== 42 && before !== 35 && last?.kind !== 'number';
    return this.push('number', numberEnd(this.text, this.at, spaced));
  }

  private letter(first: number): boolean {
    const { text, at } = this;
    const link = beginsLink(first) ? endOf(LINK, text, at) : 0;
    if (link > 0) return this.push('link', link);
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next > 127 || next === APOSTROPHE) return this.word(first);
    const word = wordOf(text.slice(at, end));
    const date = (word.is & IS_MONTH) !== 0 ? monthDateAt(text, at) : null;
    return date ? this.push('date', date.end, date.value) : this.pushWord(word);
  }

  private word(first: number): boolean {
    const start = this.at;
    const end = (mayBeDotted(first) && endOf(DOTTED, this.text, start)) || endOf(WORD, this.text, start);
    if (end === 0) return false;
    const word = this.text.slice(start, end);
    if (!hasUnspaced(word)) return this.pushWord(wordOf(word));
    const afterDigit = isDigit(start > 0 ? this.text.charCodeAt(start - 1) : SPACE);
    for (const to of pieceEnds(word, afterDigit)) this.pushWord(wordOf(this.text.slice(this.at, start + to)));
    return true;
  }

  private mask(): boolean {
    const end = endOf(MASK, this.text, this.at);
    return end > 0 && this.isTrusted(this.text.slice(this.at, end)) && this.push('mask', end);
  }

  private mark(): boolean {
    const end = endOf(MARK, this.text, this.at);
    return end > 0 && this.pushWord(wordOf(this.text.slice(this.at, end)));
  }

  private pushWord(word: Word): true {
    return this.add('word', this.at + word.text.length, word, null, null);
  }

  private push(
    kind: TokenKind,
    end: number,
    date: WrittenDate | null = null,
    time: WrittenTime | null = null,
  ): true {
    const text = this.text.slice(this.at, end);
    const norm = kind === 'mask' ? typeOf(text) : text;
    return this.add(kind, end, { text, norm, is: 0 }, date, time);
  }

  private add(
    kind: TokenKind,
    end: number,
    { text, norm, is }: Word,
    date: WrittenDate | null,
    time: WrittenTime | null,
  ): true {
    const start = this.at;
    const gap = this.last?.end ?? 0;
    const glued = gap === start && start > 0 && !this.partsWords(start);
    const stop = gap < start && this.endsSentence(gap, start);
    const line = gap < start && this.breaksLine(gap, start);
    this.last = { kind, text, norm, is, start, end, glued, stop, line, date, time };
    this.tokens.push(this.last);
    this.at = end;
    return true;
  }

  /** Where one side is written without spaces, touching does not mean belonging together: `支出500元`. */
  private partsWords(at: number): boolean {
    return isUnspaced(this.text.charCodeAt(at - 1)) || isUnspaced(this.text.charCodeAt(at));
  }

  private breaksLine(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.text.charCodeAt(at) === LINE_END) return true;
    return false;
  }

  /** `Rs. 5` and `Avl. Bal` do not end a sentence; `20,000.Avl Bal` does. */
  private endsSentence(from: number, to: number): boolean {
    let dot = -1;
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) continue;
      if (ENDS_SENTENCE.has(code)) return true;
      if (code === DOT && dot < 0) dot = at;
    }
    if (dot < 0) return false;
    const before = this.last;
    if (before?.kind === 'word' && dot === from && ABBREVIATIONS.has(before.norm)) return false;
    if (to > dot + 1) return true;
    const [first, second] = [this.text[to] ?? '', this.text[to + 1] ?? ''];
    return first !== first.toLowerCase() && (second !== second.toUpperCase() || before?.kind !== 'word');
  }
}

/** Splits a text into tokens; only masks that `isTrusted` accepts are masks. */
export function tokens(text: string, isTrusted: (token: string) => boolean = () => true): Token[] {
  return new Lexer(text, isTrusted).run();
}
