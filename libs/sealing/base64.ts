interface Spelling {
  alphabet?: 'base64' | 'base64url';
  omitPadding?: boolean;
}

const WHITESPACE = /[\t\n\f\r ]+/g;
const PADDING = /={1,2}$/;
const DIGITS = { base64: /^[A-Za-z\d+/]*$/, base64url: /^[\w-]*$/ };

/**
 * Gives `Uint8Array` its methods for base64 of ECMAScript 2026 (https://tc39.es/proposal-arraybuffer-base64/), without their rarer options,
 * where Node.js has none yet. jose takes them where they are; otherwise it makes each byte an argument of a call, which takes five times as long.
 */
export function provideBase64(): void {
  if (!('toBase64' in Uint8Array.prototype))
    define(Uint8Array.prototype, 'toBase64', function (this: Uint8Array, spelling?: Spelling) {
      return toBase64(this, spelling);
    });
  if (!('fromBase64' in Uint8Array)) define(Uint8Array, 'fromBase64', fromBase64);
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** @internal */
export function toBase64(
  bytes: Uint8Array,
  { alphabet = 'base64', omitPadding = false }: Spelling = {},
): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(alphabet);
  if (omitPadding) return text.replace(PADDING, '');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** @internal */
export function fromBase64(text: string, { alphabet = 'base64' }: Spelling = {}): Uint8Array {
  const digits = text.replace(WHITESPACE, '').replace(PADDING, '');
  if (digits.length % 4 === 1 || !DIGITS[alphabet].test(digits))
    throw new SyntaxError(`The text is not ${alphabet}.`);
  return new Uint8Array(Buffer.from(digits, alphabet));
}
