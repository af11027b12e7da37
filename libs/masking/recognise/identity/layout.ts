/** A beginning of a text that ends where a run of letters or digits does. */
export interface Prefix {
  end: number;
  /** How it is written: see `layoutsAt`. */
  layout: string;
}

const MAX_RUNS = 11;
const MAX_CHARACTERS = 34;
/** No layout depends on more of a text. */
export const MAX_VIEW = 40;
/** More letters than this are a word, and behind a space so are more than these. */
const MAX_LETTERS = 8;
const MAX_LETTERS_APART = 5;
const JOINTS = ' -./()';

/**
 * How a text is written, run by run: `3-2-4` for three, two and four digits, `e4a` for five letters, four digits and a
 * letter; ten digits and more are `A`, `B` and so on. Empty when it holds no digit; `offset` is where the text begins.
 * Nothing is read on behind what `mayGoOn` turns down.
 */
export function layoutsAt(text: string, offset: number, mayGoOn = always): Prefix[] {
  const found: Prefix[] = [];
  const limit = Math.min(text.length, MAX_CHARACTERS);
  let layout = '';
  let at = 0;
  let hasDigit = false;
  for (let runs = 0; runs < MAX_RUNS && at < limit; runs++) {
    const isDigits = isDigit(text.charCodeAt(at));
    let end = at;
    if (isDigits) while (end < limit && isDigit(text.charCodeAt(end))) end++;
    else while (end < limit && isLetter(text.charCodeAt(end))) end++;
    const length = end - at;
    if (length === 0 || (!isDigits && length > MAX_LETTERS)) break;
    if (!isDigits && runs > 0 && length > MAX_LETTERS_APART && text.charAt(at - 1) === ' ') break;
    hasDigit ||= isDigits;
    layout += isDigits ? (length > 9 ? String.fromCharCode(55 + length) : String(length)) : letters(length);
    at = end;
    const next = text.charCodeAt(end);
    if (isDigit(next) || isLetter(next)) continue;
    if (next > 0x7f && /\p{L}/u.test(text.charAt(end))) break;
    if (text[end] === ')' && layout.includes('(')) {
      found.push({ end: offset + end + 1, layout: `${layout})` });
      break;
    }
    if (hasDigit) found.push({ end: offset + end, layout });
    const joint = text.charAt(end);
    if (joint === '' || !JOINTS.includes(joint)) break;
    layout += joint;
    if (!mayGoOn(layout)) break;
    at = end + 1;
  }
  return found;
}

const always = (_layout: string) => true;
const letters = (length: number) => String.fromCharCode(96 + length);
const isDigit = (code: number) => code >= 48 && code <= 57;

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether digits or capitals go on behind one sign: a cheap look before the full one. */
export function isGrouped(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return JOINTS.includes(text[end] ?? '\n') && (isDigit(next) || (next >= 65 && next <= 90));
}

/** Letters and digits of what was written, in capitals. */
export const plain = (written: string) =>
  PLAIN.test(written) ? written : written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

const PLAIN = /^[A-Z0-9]*$/;
