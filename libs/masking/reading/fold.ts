/** A text as the recognisers read it, with a way back to where each character stood in the original. */
export interface Folded {
  /** Digits of every script are ASCII, invisible characters are gone, look-alikes of X, `*` and `-` are those. */
  text: string;
  /** Turns a span of `text` into one of the original. */
  original(start: number, end: number): { start: number; end: number };
}

const ASCII = /^[\0-\x7f]*$/;
const INVISIBLE =
  /^(?:[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E0FFF}]|[\u{34F}\u{17B4}\u{17B5}]|[\u{180B}-\u{180F}]|\u{20E3}|[\u{FE00}-\u{FE0F}]|[\u{1D173}-\u{1D17A}])$/u;
const ACCENT = /^[\u{300}-\u{36F}\u{20D0}-\u{20E2}]$/u;
const LOOK_ALIKES: [RegExp, string][] = [
  [/^[ХхΧχ×✕✖✗✘⨯╳]$/u, 'X'],
  [/^[•●∙·◦⁎∗＊﹡✱✲★■▪⚫⬤∎]$/u, '*'],
  [/^[\p{Pd}−]$/u, '-'],
  [/^\p{Zs}$/u, ' '],
  [/^[\u0085\u2028\u2029]$/, '\n'],
  [/^[‘’‛′ʼ]$/u, "'"],
  [/^[“”„]$/u, '"'],
  [/^İ$/u, 'I'],
  [/^№$/, '#'],
  [/^[٫]$/, '.'],
  [/^[٬]$/, ','],
];
/** Longer compatibility forms (a whole phrase in one character) would let a text grow without bound. */
const MAX_EXPANSION = 4;
/** More distinct characters than any real text has; the bound keeps the cache from filling memory. */
const CACHE_SIZE = 8192;
const cache = new Map<number, string>();
/** Stands in the cache for a character that is read as itself; no character folds to it. */
const SAME = 'same';

/** Reads a text the way a person would, whatever tricks of Unicode it plays. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return { text: original, original: (start, end) => ({ start, end }) };
  const offsets = new Offsets();
  let text = '';
  let copied = 0;
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = code < 0x80 ? undefined : foldCharacter(code);
    if (folded !== undefined) {
      text += original.slice(copied, at);
      // A struck-through digit is a digit and an accent: the accent goes with it.
      if (folded.length !== next - at)
        offsets.shift(text.length, folded.length, next - at, folded === '' && isAccent(code));
      text += folded;
      copied = next;
    }
    at = next;
  }
  text += original.slice(copied);
  return { text, original: (start, end) => offsets.original(start, end) };
}

/** Lower case of the same length, so that positions stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Remembers only where characters became longer or shorter, which few do. */
class Offsets {
  /** Where in the folded text a change lies, how long it is there and in the original, and the original position. */
  private readonly changes: { at: number; length: number; source: number; sourceLength: number }[] = [];
  private readonly joined = new Set<number>();

  shift(at: number, length: number, sourceLength: number, joins: boolean): void {
    const last = this.changes.at(-1);
    const source = last ? last.source + last.sourceLength + (at - last.at - last.length) : at;
    if (joins) this.joined.add(this.changes.length);
    this.changes.push({ at, length, source, sourceLength });
  }

  original(start: number, end: number): { start: number; end: number } {
    return { start: this.startOf(start), end: this.endOf(end) };
  }

  /** Where the character at a position of the folded text begins. */
  private startOf(position: number): number {
    const index = this.lastUpTo(position);
    const change = this.changes[index];
    if (!change) return position;
    if (position < change.at + change.length) return change.source;
    return change.source + change.sourceLength + (position - change.at - change.length);
  }

  /** Where the character before a position of the folded text ends; what was dropped behind it does not count, but an accent does. */
  private endOf(position: number): number {
    let index = this.lastUpTo(position - 1);
    const change = this.changes[index];
    let end = position;
    if (change) {
      const past = position - change.at - change.length;
      end = change.source + change.sourceLength + Math.max(0, past);
      if (past < 0) end = change.source + change.sourceLength;
    }
    for (index++; this.joined.has(index) && this.changes[index]?.source === end; index++)
      end += this.changes[index]?.sourceLength ?? 0;
    return end;
  }

  /** Index of the last change that begins at or before a position; -1 when there is none. */
  private lastUpTo(position: number): number {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle]?.at ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** What a character is read as; undefined when it stays as it is. */
function foldCharacter(code: number): string | undefined {
  let folded = cache.get(code);
  if (folded === undefined) {
    const character = String.fromCodePoint(code);
    folded = work(character);
    if (folded === character) folded = SAME;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(code, folded);
  }
  return folded === SAME ? undefined : folded;
}

const isAccent = (code: number) => ACCENT.test(String.fromCodePoint(code));

function work(character: string): string {
  if (INVISIBLE.test(character) || ACCENT.test(character)) return '';
  if (/^\p{Nd}$/u.test(character)) return String(digitValue(character));
  for (const [pattern, plain] of LOOK_ALIKES) if (pattern.test(character)) return plain;
  const compatible = character.normalize('NFKC');
  return compatible.length <= MAX_EXPANSION ? compatible : character;
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function digitValue(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (codePoint - zero) % 10;
}
