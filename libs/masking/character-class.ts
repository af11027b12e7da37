export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
const SYMBOL = 4;

const classes = new Uint8Array(0x10000);

/** Class of a UTF-16 code unit of folded text; halves of surrogate pairs are symbols. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/** Whether a letter is of a script that puts no space between words: Thai to Burmese, Khmer, Kana to Hangul. */
export function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code < 0x10a0 || (code >= 0x1780 && code < 0x1800) || (code >= 0x3040 && code < 0xd7b0))
  );
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const found = /^[0-9]$/.test(character)
    ? DIGIT
    : /^[\p{L}\p{M}]$/u.test(character)
      ? LETTER
      : character !== '\n' && /^\s$/.test(character)
        ? SPACE
        : SYMBOL;
  classes[code] = found;
  return found;
}
