import { SECRET_TYPES, TYPES } from '../types.js';
import type { Tokeniser } from './tokeniser.js';

/** `<ACCOUNT:aq3f…>`, `<ACCOUNT:aq3f…~1234>` with its last digits shown, or `<OTP>`. */
const TOKEN = /<([A-Z][A-Z_]{1,24})(?::([a-z0-9]{8,32})(?:~[A-Z0-9]{1,4})?)?>/y;

/** A token, or what looks like one, that starts at `at`. A bare `<OTP>` tells nothing, so that anybody may write it. */
export function tokenAt(
  text: string,
  at: number,
  tokenise: Tokeniser,
): { type: string; end: number; own: boolean } | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const [type, body] = [match?.[1], match?.[2]];
  if (type === undefined) return undefined;
  if (body === undefined) return TYPES.has(type) ? { type, end: TOKEN.lastIndex, own: true } : undefined;
  return { type, end: TOKEN.lastIndex, own: tokenise.isOwn(type, body) };
}

/** Where something that looks like a token with a body ends, and its type; those of ours are condensed already. */
export function forgedTokenAt(text: string, at: number): { type: string; end: number } | undefined {
  TOKEN.lastIndex = at;
  const [, type, body] = TOKEN.exec(text) ?? [];
  // `<ADV>` marks an advertisement.
  if (type === undefined || (body === undefined && !TYPES.has(type))) return undefined;
  return { type: TYPES.has(type) ? type : 'TEXT', end: TOKEN.lastIndex };
}

/** The token of a value. */
export function tokenText(type: string, canonicalValue: string, tokenise: Tokeniser): string {
  return SECRET_TYPES.has(type) ? `<${type}>` : `<${type}:${tokenise.token(type, canonicalValue)}>`;
}
