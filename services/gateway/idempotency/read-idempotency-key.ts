import { Problem } from '../http/problem.js';

// A string of RFC 8941, as "8e03978e-40d5-43dd-bc93-6894a57f9324"; a quote and a backslash stand behind a backslash.
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/;
// The same without its quotes, as many clients send it.
const BARE = /^[!#-[\]-~]+$/;
const MAX_LENGTH = 255;

/** The key that an Idempotency-Key header names; throws a 400 `Problem` for what is none. */
export function readIdempotencyKey(header: string): string {
  const given = header.trim();
  const key = BARE.test(given) ? given : QUOTED.exec(given)?.[1]?.replaceAll(/\\(.)/g, '$1');
  if (key !== undefined && key.length > 0 && key.length <= MAX_LENGTH) return key;
  throw new Problem({
    status: 400,
    code: 'invalid-idempotency-key',
    detail: `Idempotency-Key must be a string of 1 to ${MAX_LENGTH} printable ASCII characters in double quotes.`,
  });
}
