/** A text as the recognisers read it, with a way back to where each character stood in the original. */
export interface Folded {
  /** Digits of every script are ASCII, invisible characters are gone, look-alikes of X, `*` and `-` are those. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
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
];
/** Longer compatibility forms (a whole phrase in one character) would let a text grow without bound. */
const MAX_EXPANSION = 4;
/** More distinct characters than any real text has; the bound keeps the cache from filling memory. */
const CACHE_SIZE = 8192;
const cache = new Map<string, string>();

/** Reads a text the way a person would, whatever tricks of Unicode it plays. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) {
    return { text: original, lower: original.toLowerCase(), original: (start, end) => ({ start, end }) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const folded = character.length === 1 && character < '\x80' ? character : foldCharacter(character);
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    // A struck-through digit is a digit and an accent: the accent goes with it.
    if (folded === '' && ends.length > 0 && ACCENT.test(character)) ends[ends.length - 1] = next;
    text += folded;
    at = next;
  }
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    original: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? start }),
  };
}

function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = work(character);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(character, folded);
  }
  return folded;
}

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
