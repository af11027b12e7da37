import { OWN, type Atom } from './atoms.js';
import { classOf, DIGIT, LETTER, SPACE } from './character-class.js';
import type { Hidden } from '../tokens/condense.js';
import { lowerCase } from './fold.js';
import { lex } from './lex.js';
import { UNKNOWN } from '../lexicon/lexeme.js';
import { RECOGNISERS } from '../recognisers.js';
import { inOrder } from './in-order.js';
import { Scan, type Span } from './scan.js';

export interface Reading {
  country: string | undefined;
  /** Types that the tenant wants to see as they are. */
  shown: ReadonlySet<string>;
}

/** More looks than any message needs that nobody made up to need them. */
const MAX_LOOKS = 4;
/** `12345sort` of `12345sort code`: without that word, others may no longer be kept for its sake. */
const ENDS_IN_WORD = /\d[A-Za-z]{3,7}$/;
/** Signs that make a handle or a mask of what stands beside them. */
const JOINING = new Set('*#@'.split(''));

/**
 * Looks at a condensed text until it shows nothing more; `isSettled` tells whether a reader of the masked text is sure
 * to find nothing either. A value that something touches may have been part of another atom, so that is not certain.
 */
export function read(
  text: string,
  hidden: readonly Hidden[],
  { country, shown }: Reading,
): { found: Span[]; isSettled: boolean } {
  const types = hidden.map(({ type }) => type);
  let atoms = lex(text, lowerCase(text), types);
  const found: Span[] = [];
  let keeps = false;
  for (let look = 1; ; look++) {
    const scan: Scan = new Scan(text, atoms, country, shown, keeps);
    for (const { recognise, needs } of RECOGNISERS) if (scan.meets(needs)) recognise(scan);
    const { masked } = scan;
    if (masked.length === 0) return { found, isSettled: found.every((span) => standsAlone(text, span)) };
    found.push(...masked);
    if (look === MAX_LOOKS) return { found, isSettled: false };
    keeps = !scan.hidBesideKept();
    atoms = withHidden(atoms, masked);
  }
}

/** Whether a text falls into the same atoms and says the same when a placeholder stands for the value. */
const standsAlone = (text: string, { start, end }: Span) =>
  !isJoined(text, start - 1, start - 2) &&
  !isJoined(text, end, end + 1) &&
  !(
    classOf(text.charCodeAt(end - 1)) === LETTER &&
    ENDS_IN_WORD.test(text.slice(Math.max(start, end - 8), end))
  );

function isJoined(text: string, at: number, beyond: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  const next = text.charAt(beyond);
  // `XX 1234`: the X are a mask only before digits.
  if (kind === SPACE) return beyond < at && (next === 'X' || next === 'x');
  if (kind === LETTER || kind === DIGIT || JOINING.has(text[at]!)) return true;
  // Two dots or hyphens beside digits are a mask, and digits on both sides of a sign may be one number.
  return text[at] === next || classOf(text.charCodeAt(beyond)) === DIGIT;
}

/** Atoms as they would be if the spans were placeholders; positions stay. */
function withHidden(atoms: readonly Atom[], spans: Span[]): Atom[] {
  const result: Atom[] = [];
  let i = 0;
  for (const { type, start, end } of inOrder(spans)) {
    while (i < atoms.length && atoms[i]!.end <= start) result.push(atoms[i++]!);
    // An atom that lies across the edge of a span touches it, so that the text will be read afresh.
    while (i < atoms.length && atoms[i]!.start < end) i++;
    result.push({ kind: OWN, start, end, word: '', lexeme: UNKNOWN, type });
  }
  while (i < atoms.length) result.push(atoms[i++]!);
  return result;
}
