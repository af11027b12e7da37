const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const UNCASED = /^\p{Lo}/u;
const LAST_ASCII = 0x7f;
/** Hebrew and what follows have no capitals, but for a few scripts that hardly anybody writes. */
const FIRST_UNCASED = 0x5d0;

/** Whether a capital stands at a position of a text. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= LAST_ASCII ? code >= 65 && code <= 90 : UPPER.test(text[at] ?? '');
}

/** Whether a small letter stands at a position of a text. */
export function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= LAST_ASCII ? code >= 97 && code <= 122 : LOWER.test(text[at] ?? '');
}

/** Whether a letter of a script without capitals stands at a position of a text. */
export function isUncased(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_UNCASED && UNCASED.test(text[at]!);
}
