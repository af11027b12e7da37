import { dateAt, monthDateAt, type WrittenDate } from './calendar.js';
import { timeAt, type WrittenTime } from './clock.js';
import { fold } from './fold.js';
import { isMonthName } from './months.js';
import { numberAt } from './numbers.js';
import { hasUnspaced, isUnspaced, pieceEnds } from './unspaced.js';

export type TokenKind = 'word' | 'number' | 'date' | 'time' | 'mask' | 'link';

/** A piece of a text that means something; punctuation lies between tokens. */
export interface Token {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** A word folded for look-up; the type of a mask, as `ACCOUNT`. */
  norm: string;
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

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Splits a text (see `plain`) into tokens in one pass. */
export class Lexer {
  readonly tokens: Token[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly isTrusted: (token: string) => boolean,
  ) {}

  run(): Token[] {
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      const taken = isDigit(code) ? this.digit() : isAsciiLetter(code) ? this.letter() : this.other(code);
      if (!taken) this.at++;
    }
    return this.tokens;
  }

  private digit(): boolean {
    const before = this.at > 0 ? this.text.charCodeAt(this.at - 1) : 32;
    const last = this.tokens.at(-1);
    // R1 200.00, but not VISA1200 300
    const glued = isAsciiLetter(before) && (last?.text.length ?? 0) > 3;
    const date = dateAt(this.text, this.at);
    if (date) return this.push('date', date.end, { date: date.value });
    const time = timeAt(this.text, this.at);
    if (time) return this.push('time', time.end, { time: time.value });
    const spaced = !glued && before !== 42 && before !== 35 && last?.kind !== 'number';
    const digits = numberAt(this.text, this.at, spaced);
    return this.push('number', this.at + (digits?.length ?? 1));
  }

  private letter(): boolean {
    const link = match(LINK, this.text, this.at);
    if (link) return this.push('link', this.at + link.length);
    let end = this.at + 1;
    while (end < this.text.length && isAsciiLetter(this.text.charCodeAt(end))) end++;
    const next = this.text.charCodeAt(end);
    if (next > 127 || next === 39) return this.word();
    if (end - this.at >= 3 && isMonthName(this.text.slice(this.at, end).toLowerCase())) {
      const date = monthDateAt(this.text, this.at);
      if (date) return this.push('date', date.end, { date: date.value });
    }
    return this.push('word', end);
  }

  private word(): boolean {
    const word = match(DOTTED, this.text, this.at) ?? match(WORD, this.text, this.at);
    if (word === null) return false;
    if (!hasUnspaced(word)) return this.push('word', this.at + word.length);
    const start = this.at;
    const afterDigit = start > 0 && isDigit(this.text.charCodeAt(start - 1));
    for (const end of pieceEnds(word, afterDigit)) this.push('word', start + end);
    return true;
  }

  private other(code: number): boolean {
    if (code === 60) {
      const mask = match(MASK, this.text, this.at);
      return mask !== null && this.isTrusted(mask) && this.push('mask', this.at + mask.length);
    }
    if (code > 127 && this.word()) return true;
    if (code !== 36 && code !== 37 && code !== 38 && code < 128) return false;
    const mark = match(MARK, this.text, this.at);
    return mark !== null && this.push('word', this.at + mark.length);
  }

  private push(kind: TokenKind, end: number, value: { date?: WrittenDate; time?: WrittenTime } = {}): true {
    const start = this.at;
    const text = this.text.slice(start, end);
    const gap = this.text.slice(this.tokens.at(-1)?.end ?? 0, start);
    this.tokens.push({
      kind,
      text,
      norm: kind === 'word' ? fold(text) : kind === 'mask' ? typeOf(text) : text,
      start,
      end,
      glued: gap === '' && start > 0 && !this.partsWords(start),
      stop: this.endsSentence(gap, start),
      line: gap.includes('\n'),
      date: value.date ?? null,
      time: value.time ?? null,
    });
    this.at = end;
    return true;
  }

  /** Where one side is written without spaces, touching does not mean belonging together: `支出500元`. */
  private partsWords(at: number): boolean {
    return isUnspaced(this.text.charCodeAt(at - 1)) || isUnspaced(this.text.charCodeAt(at));
  }

  /** `Rs. 5` and `Avl. Bal` do not end a sentence; `20,000.Avl Bal` does. */
  private endsSentence(gap: string, start: number): boolean {
    if (gap === '' || gap === ' ') return false;
    if (/[!?;|~\u0964\u3002\u061f\u061b\u1362]/.test(gap)) return true;
    const dot = gap.indexOf('.');
    if (dot < 0) return false;
    const before = this.tokens.at(-1);
    if (before?.kind === 'word' && dot === 0 && ABBREVIATIONS.has(before.norm)) return false;
    if (gap.length > dot + 1) return true;
    const [first, second] = [this.text[start] ?? '', this.text[start + 1] ?? ''];
    return first !== first.toLowerCase() && (second !== second.toUpperCase() || before?.kind !== 'word');
  }
}

/** `ACCOUNT` of `<ACCOUNT:k1abc>`. */
export const typeOf = (mask: string): string => mask.slice(1, mask.search(/[:>]/));

/** Splits a text into tokens; only masks that `isTrusted` accepts are masks. */
export function tokens(text: string, isTrusted: (token: string) => boolean = () => true): Token[] {
  return new Lexer(text, isTrusted).run();
}
