/** A word of a name or text, ready for look-up. */
export interface NameWord {
  /** Lower case, accents and inner `'`, `&` and `+` gone. */
  key: string;
  start: number;
  end: number;
  /** Whether it may be joined with the word before it. */
  joins: boolean;
}

const PIECE = /<[A-Z_]{2,24}(?::[^<>\s]{0,64})?>|[\p{L}\p{M}\p{N}]+(?:['’&+][\p{L}\p{M}\p{N}]+)*\+?|\n/gu;
const MARKS = /[\p{M}'’&+]/gu;
const PLAIN = /^[a-z0-9]*$/;

/** One key for all ways to write a word: `McDonald's` and `MCDONALDS` are `mcdonalds`. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '').normalize('NFC');
}

const INNER = /['&+]/;
const NON_ASCII = /\P{ASCII}/u;
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** `'`, `&` and `+` inside a word. */
const isInner = (code: number): boolean => code === 39 || code === 38 || code === 43;

/** Splits a text into words; a masking token or a line break stands between what it separates. */
export function nameWords(text: string): NameWord[] {
  return NON_ASCII.test(text) ? foreignWords(text) : asciiWords(text);
}

function foreignWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let joins = false;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece === '\n' || piece.startsWith('<')) {
      joins = false;
      continue;
    }
    words.push({ key: keyOf(piece), start: match.index, end: match.index + piece.length, joins });
    joins = true;
  }
  return words;
}

/** The same for ASCII, which most alerts are, several times as fast. */
function asciiWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let joins = false;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const end = wordEnd(text, at);
      // Not of the text as a whole before: V8 moves that into the loop, and does it again for each word.
      const word = text.slice(at, end).toLowerCase();
      words.push({ key: INNER.test(word) ? word.replace(MARKS, '') : word, start: at, end, joins });
      joins = true;
      at = end;
      continue;
    }
    const end = code === 60 ? tokenEnd(text, at) : code === 10 ? at + 1 : 0;
    if (end > 0) joins = false;
    at = end || at + 1;
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end++;
    else if (isInner(code) && isWordCode(text.charCodeAt(end + 1))) end += 2;
    else return code === 43 ? end + 1 : end;
  }
}

const TOKEN = /<[A-Z_]{2,24}(?::[^<>\s]{0,64})?>/y; // <ACCOUNT:k1abc>

function tokenEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : 0;
}
