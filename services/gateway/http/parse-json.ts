import { Problem } from './problem.js';

const MAX_DEPTH = 32;
const utf8 = new TextDecoder('utf-8', { fatal: true });

// Of a character beyond U+FFFF, as an emoji; only escapes can write half of its pair.
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const mended = (_key: string, part: unknown): unknown =>
  typeof part === 'string' ? part.replace(LONE_SURROGATE, '\ufffd') : part;

/**
 * Parses a JSON body, with U+FFFD for half a surrogate pair, which neither UTF-8 nor JSON in PostgreSQL can hold; throws a 400 `Problem` for
 * invalid UTF-8, invalid JSON, or nesting beyond 32 levels.
 */
export function parseJson(body: Buffer): unknown {
  // Before parsing: a few megabytes of brackets would become hundreds of megabytes of objects.
  if (isTooDeep(body)) throw refuse('too-deep', `JSON may be nested ${MAX_DEPTH} levels deep at most.`);
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw refuse('not-utf8', 'The body is not valid UTF-8.');
  }
  try {
    return JSON.parse(text, ESCAPED_SURROGATE.test(text) ? mended : undefined);
  } catch {
    throw refuse('invalid-json', 'The body is not valid JSON.');
  }
}

const refuse = (code: string, detail: string) => new Problem({ status: 400, code, detail });

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from(String.raw`"\[]{}`);

function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (isInString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}
