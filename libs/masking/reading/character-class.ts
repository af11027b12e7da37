export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
const SYMBOL = 4;

const CLASSES = new Uint8Array(0x10000).fill(SYMBOL);
for (let code = 0; code < CLASSES.length; code++) {
  const character = String.fromCharCode(code);
  if (character >= '0' && character <= '9') CLASSES[code] = DIGIT;
  else if (/^[\p{L}\p{M}]$/u.test(character)) CLASSES[code] = LETTER;
  else if (character !== '\n' && /^\s$/.test(character)) CLASSES[code] = SPACE;
}

/** Class of a UTF-16 code unit of folded text; halves of surrogate pairs and NaN, beyond the text, are symbols. */
export function classOf(code: number): number {
  // An index that is no integer would make the look-up many times slower; NaN becomes 0, which is a symbol.
  return CLASSES[code & 0xffff]!;
}

/** Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean: no space parts words from each other or from numbers. */
export function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code >= 0x2e80 || code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
  );
}
