import { FORGED, HANDLE, MASK, NUM, OWN, SYM, URL, WORD, type Atom } from './atoms.js';
import { classOf, DIGIT, LETTER, SPACE } from './character-class.js';
import { isCueWord } from './cues.js';
import type { Folded } from './fold.js';
import { handleAt } from './handle-shape.js';
import { tokenAt } from './token-text.js';
import type { Tokeniser } from './tokeniser.js';
import { bareLinkEnd, linkEnd } from './url-shape.js';

const CODE = { lower: { a: 97, c: 99, x: 120 }, slash: 47, star: 42, hash: 35, dot: 46, hyphen: 45 };

/** Splits folded text into atoms, from left to right and in one pass. */
export function lex(folded: Folded, source: string, tokenise: Tokeniser): Atom[] {
  const { text, lower } = folded;
  const atoms: Atom[] = [];
  /** No handle reaches back over the last token, link or handle. */
  let floor = 0;
  const push = (kind: number, start: number, end: number, lowered = '', type = '') => {
    atoms.push({ kind, start, end, word: lowered, type });
    if (kind >= HANDLE) floor = end;
    return end;
  };
  /** Takes back what was read from `start` on, since it belongs to a longer atom. */
  const takeBack = (start: number) => {
    let last = atoms.at(-1);
    while (last && last.start >= start) {
      atoms.pop();
      last = atoms.at(-1);
    }
    if (last && last.end > start) last.end = start;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) at++;
    else if (kind === DIGIT) {
      let end = at + 1;
      while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
      at = push(NUM, at, end);
    } else if (kind === LETTER) at = word(at);
    else at = symbol(at, code);
  }
  return atoms;

  function word(start: number): number {
    const end = wordEnd(lower, start);
    const next = text.charCodeAt(end);
    if (next === CODE.dot || next === CODE.hyphen) {
      const link = bareLinkEnd(text, start, end);
      if (link > 0) return push(URL, start, link);
    }
    const hidden = maskedFrom(start, end);
    if (hidden > start) push(WORD, start, hidden, lower.slice(start, hidden));
    return hidden < end ? push(MASK, hidden, end) : end;
  }

  /** Where in a word of letters the mask characters begin: `XX` of `XX1234`, of `acctXX1234` and of `98XXXX10`. */
  function maskedFrom(start: number, end: number): number {
    let from = end;
    while (from > start && lower.charCodeAt(from - 1) === CODE.lower.x) from--;
    const length = end - from;
    if (length === 0 || (from > start && length < 2)) return end;
    const next = text.charCodeAt(end);
    const beyond = text.charCodeAt(end + 1);
    const apart = next === CODE.hyphen || (length > 1 && (next === 32 || next === CODE.dot));
    const before = atoms.at(-1);
    const afterDigit = from === start && before?.kind === NUM && before.end === start;
    const afterMask = from === start && before?.kind === MASK && length > 1;
    const opens = isDigitOrMask(next) || (apart && isDigitOrMask(beyond));
    if (from > start) {
      const known = isCueWord(lower.slice(start, from)) || text[from - 1] !== text[from - 1]?.toUpperCase();
      return known && opens ? from : end;
    }
    if (afterDigit) return length > 1 ? from : end;
    return opens || afterMask ? from : end;
  }

  function isDigitOrMask(code: number): boolean {
    return (code >= 48 && code <= 57) || code === CODE.star || (code | 32) === CODE.lower.x;
  }

  function symbol(start: number, code: number): number {
    const character = text[start] ?? '';
    if (character === '<') {
      const token = tokenAt(text, start, tokenise);
      if (token) {
        const { start: from, end: to } = folded.original(start, token.end);
        const plain = source.slice(from, to) === text.slice(start, token.end);
        return push(token.own && plain ? OWN : FORGED, start, token.end, '', token.type);
      }
    }
    if (character === ':' && text.startsWith('://', start)) {
      const scheme = atoms.at(-1);
      const from = scheme?.kind === WORD && scheme.end === start ? scheme.start : start;
      takeBack(from);
      return push(URL, from, linkEnd(text, start + 3));
    }
    if (character === '@') {
      const handle = handleAt(text, start, floor);
      if (handle) {
        takeBack(handle.start);
        return push(HANDLE, handle.start, handle.end, '', handle.type);
      }
    }
    let end = start + 1;
    if (code === CODE.star || code === CODE.hash || code === CODE.dot || code === CODE.hyphen) {
      while (text.charCodeAt(end) === code) end++;
      const hides = code === CODE.star || end - start > (code === CODE.hyphen ? 2 : 1);
      const open = code === CODE.star || code === CODE.hash || classOf(text.charCodeAt(end)) === DIGIT;
      if (hides && open) return push(MASK, start, end);
    }
    return push(SYM, start, end, character);
  }
}

function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  if (
    lower.charCodeAt(start) === CODE.lower.a &&
    lower.charCodeAt(end) === CODE.slash &&
    lower.charCodeAt(end + 1) === CODE.lower.c
  ) {
    return end + 2;
  }
  for (; end < lower.length; end++) {
    const code = lower.charCodeAt(end);
    if (classOf(code) === LETTER) continue;
    const joined = lower[end] === "'" && classOf(lower.charCodeAt(end + 1)) === LETTER;
    if (!joined) break;
  }
  return end;
}
