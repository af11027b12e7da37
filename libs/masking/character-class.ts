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
