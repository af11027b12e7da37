import { soundsLikeName } from './sounds-like.js';
import { NAME, ORGANISATION, OTHER } from '../lexicon/flags.js';
import { lexemeOf } from '../lexicon/lexicon.js';
import type { Scan } from '../scan.js';

/** `toOUMA`, `fromRavi`: a small word runs into a name. */
const HEAD = /(?:to|from|frm|by|dear|hi|fr|ke|from|kpd|an|par)(?=\p{Lu}\p{L})/uy;
/** `BHOLANATHko`: a name runs into a small word. */
const TAIL = /^(\p{Lu}{3,24})(?:ko|ne|se|ji|sent|paid|credited)$/u;
const ENOUGH = 0.4;
const SHORTEST = 4;
const LONGEST = 32;

/** Where in a word of mixed case a name lies; the other half of it is a cue. */
export function gluedName(scan: Scan, index: number): { start: number; end: number } | undefined {
  const { start, end } = scan.atoms[index]!;
  if (end - start < 5 || end - start > LONGEST) return undefined;
  const isLowerFirst = isLower(scan.text.charCodeAt(start));
  if (
    isLowerFirst === isLower(scan.text.charCodeAt(end - 1)) &&
    isLowerFirst === isLower(scan.text.charCodeAt(start + 1))
  )
    return undefined;
  const written = scan.slice(start, end);
  let from = 0;
  let to = written.length;
  if (isLowerFirst) {
    HEAD.lastIndex = 0;
    if (!HEAD.test(written)) return undefined;
    from = HEAD.lastIndex;
  } else {
    const match = TAIL.exec(written);
    if (!match) return undefined;
    to = match[1]!.length;
  }
  if (to - from < SHORTEST || (isLowerFirst && (scan.flagsAt(index + 1) & (ORGANISATION | OTHER)) !== 0))
    return undefined;
  const name = written.slice(from, to).toLowerCase();
  const { flags, cue } = lexemeOf(name);
  const isName = (flags & NAME) !== 0 || (flags === 0 && cue === undefined && soundsLikeName(name) > ENOUGH);
  return isName && (flags & OTHER) === 0 ? { start: start + from, end: start + to } : undefined;
}

const isLower = (code: number) => code >= 97 && code <= 122;
