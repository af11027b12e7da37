import type { Tokeniser } from './tokeniser.js';

/** Types that are replaced by a bare word: so few values exist that any token could be tried out. */
export const BARE_TYPES: ReadonlySet<string> = new Set(['OTP', 'CVV', 'PIN', 'PASSWORD']);

/** `<ACCOUNT:aq3f…>` or `<OTP>`. */
const TOKEN = /<([A-Z][A-Z_]{1,24})(?::([a-z0-9]{8,32}))?>/y;

/** A token, or what looks like one, that starts at `at`. */
export function tokenAt(
  text: string,
  at: number,
  tokenise: Tokeniser,
): { type: string; end: number; own: boolean } | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const type = match?.[1];
  if (!match || type === undefined) return undefined;
  const body = match[2];
  if (body === undefined) return BARE_TYPES.has(type) ? { type, end: TOKEN.lastIndex, own: true } : undefined;
  return { type, end: TOKEN.lastIndex, own: tokenise.isOwn(type, body) };
}

/** What replaces a value of a type. */
export function tokenText(type: string, canonicalValue: string, tokenise: Tokeniser): string {
  return BARE_TYPES.has(type) ? `<${type}>` : `<${type}:${tokenise.token(type, canonicalValue)}>`;
}
