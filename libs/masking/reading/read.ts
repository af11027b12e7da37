import { OWN, type Atom } from './atoms.js';
import { classOf, DIGIT, LETTER, SPACE } from './character-class.js';
import type { Condensed } from '../tokens/condense.js';
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

/** What a reading has found; `isSettled` when a reader of the masked text is sure to find nothing either. */
export interface Read {
  found: Span[];
  isSettled: boolean;
}

/**
 * Looks at condensed texts until they show nothing more. A value that something touches may have been part of another atom,
 * so that such a text is not settled.
 */
export function readAll(texts: readonly Condensed[], reading: Reading): Read[] {
  const claims = claimsOf(texts);
  const looks = texts.map((text, i) => new Looks(text, claims[i]!));
  let open = looks;
  for (let look = 1; open.length > 0; look++) {
    const scans = open.map((one) => one.scan(reading));
    for (const { recognise, needs } of RECOGNISERS)
      for (const scan of scans) if (scan.meets(needs)) recognise(scan);
    open = open.filter((one, i) => one.goesOn(scans[i]!, look));
  }
  return looks;
}

/** One text and what the looks at it have found. */
class Looks implements Read {
  readonly found: Span[] = [];
  isSettled = false;
  private readonly text: string;
  private atoms: Atom[];
  private keeps = false;

  constructor(
    { text, hidden }: Condensed,
    private readonly claims: Uint16Array,
  ) {
    this.text = text;
    this.atoms = lex(
      text,
      lowerCase(text),
      hidden.map(({ type }) => type),
    );
  }

  scan({ country, shown }: Reading): Scan {
    const { text, atoms, claims, keeps } = this;
    return new Scan(text, atoms, { country, shown, claims, isAnotherLook: keeps });
  }

  /** Adds what a scan of it has masked; answers whether another look may find more. */
  goesOn(scan: Scan, look: number): boolean {
    const { masked } = scan;
    if (masked.length === 0) {
      this.isSettled = this.found.every((span) => standsAlone(this.text, span));
      return false;
    }
    this.found.push(...masked);
    if (look === MAX_LOOKS) return false;
    this.keeps = !scan.hidBesideKept();
    this.atoms = withHidden(this.atoms, masked);
    return true;
  }
}

/** One buffer for all texts that are read at the same time. */
let buffer = new Uint16Array(1 << 16);

/** Nothing is awaited while they are read, so no two readings have them at once. */
function claimsOf(texts: readonly Condensed[]): Uint16Array[] {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (buffer.length < length) buffer = new Uint16Array(length);
  let from = 0;
  return texts.map(({ text }) => buffer.subarray(from, (from += text.length)));
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
