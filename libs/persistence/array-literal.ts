/** What an element of an array may be. */
export type Element = string | number | boolean | null;

const ESCAPED = /\\[^"\\]/;
const ESCAPES = /\\(?:u([0-9a-f]{4})|(.))/g;
const CONTROLS: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * An array as PostgreSQL reads it, of one dimension (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). Text
 * loses what PostgreSQL cannot hold: NUL, and half of a surrogate pair, which becomes U+FFFD.
 */
export function arrayLiteral(elements: readonly Element[]): string {
  // JSON writes elements the same way but for control characters.
  const json = JSON.stringify(elements);
  const literal = ESCAPED.test(json) ? json.replaceAll(ESCAPES, unescaped) : json;
  return `{${literal.slice(1, -1)}}`;
}

function unescaped(escape: string, hex: string | undefined, letter: string): string {
  if (hex === undefined) return CONTROLS[letter] ?? escape;
  const code = Number.parseInt(hex, 16);
  if (code >= 0xd800) return '\ufffd';
  return code === 0 ? '' : String.fromCharCode(code);
}
