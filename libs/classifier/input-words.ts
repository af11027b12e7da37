const PIECE = /<([A-Z_]{2,24})(?::[^<>\s]{0,64})?>|[\p{L}\p{M}\p{N}]+/gu;
const OUTER_DIGITS = /^\p{Nd}+|(?<!\p{Nd})\p{Nd}+$/gu;
const DIGITS = /\p{Nd}+/gu;
const NON_ASCII = /\P{ASCII}/u;

const TOKEN = /<([A-Z_]{2,24})(?::[^<>\s]{0,64})?>/y; // <ACCOUNT:k1abc>
const [OTHER, LETTER, DIGIT, TOKEN_START] = [0, 1, 2, 4];
/** What each ASCII character is. */
const KINDS = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  return character === '<' ? TOKEN_START : OTHER;
});

/** Lower-case words; a masking token becomes its type, a number goes. */
export function inputWords(text: string): string[] {
  return NON_ASCII.test(text) ? foreignWords(text) : asciiWords(text);
}

function foreignWords(text: string): string[] {
  const found: string[] = [];
  for (const [piece, type] of text.normalize('NFKC').matchAll(PIECE)) {
    if (type !== undefined) {
      found.push(`<${type.toLowerCase()}>`);
      continue;
    }
    const word = withoutDigits(piece.toLowerCase());
    if (word !== '') found.push(word);
  }
  return found;
}

/** The same for ASCII, which most alerts are, several times as fast. */
function asciiWords(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === TOKEN_START) {
      TOKEN.lastIndex = at;
      const type = TOKEN.exec(text)?.[1];
      if (type !== undefined) found.push(`<${type.toLowerCase()}>`);
      at = type === undefined ? at + 1 : TOKEN.lastIndex;
    } else if (kind === OTHER) at++;
    else {
      const start = at;
      let seen = 0;
      for (let next = kind; next === LETTER || next === DIGIT; next = KINDS[text.charCodeAt(++at)])
        seen |= next;
      if (seen === DIGIT) continue;
      // Not of the text as a whole before: V8 moves that into the loop, and does it again for each word.
      const word = text.slice(start, at).toLowerCase();
      found.push(seen === LETTER ? word : withoutDigits(word));
    }
  }
  return found;
}

const withoutDigits = (word: string): string => word.replace(OUTER_DIGITS, '').replace(DIGITS, '0');
