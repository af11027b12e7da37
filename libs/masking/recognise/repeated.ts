import type { Scan, Span } from '../reading/scan.js';

/** Types whose digits are no number of anybody. */
const UNREPEATED = new Set(['PERSON', 'URL', 'ADDRESS', 'DOB', 'TEXT']);
const TAILED = new Set(['ACCOUNT', 'CARD']);
const LEAST_DIGITS = 4;
/** Of a hidden number, fewer are enough: `SMS BLOCK 345` after account XX345. */
const LEAST_TAIL = 3;
const TAIL = 4;
/** So many digits are no coincidence: they go wherever they stand, even where they looked like money. */
const CERTAIN = 6;
const NOT_DIGITS = /\D+/g;
const LONG_RUNS = /\d{6,}/g;

/** Masks digits that repeat a masked value or its tail: `SMS BLOCK 7719` after card XX7719. */
export function maskRepeated(scan: Scan): void {
  if (scan.masked.length === 0) return;
  let known: Map<string, string> | undefined;
  let lengths: ReadonlySet<number> = NONE;
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i]!;
    const isFree = scan.isFree(start, end);
    if (end - start < (isFree ? LEAST_TAIL : CERTAIN) || scan.isHidden(start)) continue;
    if (!known) {
      known = knownDigits(scan);
      if (known.size === 0) return;
      lengths = longLengths(known);
    }
    const digits = scan.slice(start, end);
    const type = (isFree ? known.get(digits) : undefined) ?? partOf(digits, known, lengths);
    if (type !== undefined) scan.mask(type, start, end);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The lengths of those that are long enough to be found inside other numbers; never many. */
function longLengths(known: Map<string, string>): ReadonlySet<number> {
  const lengths = new Set<number>();
  for (const { length } of known.keys()) if (length >= CERTAIN) lengths.add(length);
  return lengths;
}

function knownDigits(scan: Scan): Map<string, string> {
  const known = new Map<string, string>();
  for (const span of scan.masked) if (!UNREPEATED.has(span.type)) learn(scan, span, known);
  return known;
}

function learn(scan: Scan, { type, start, end }: Span, known: Map<string, string>): void {
  const written = scan.slice(start, end);
  const digits = written.replace(NOT_DIGITS, '');
  const isTailed = TAILED.has(type);
  if (digits.length < (isTailed ? LEAST_TAIL : LEAST_DIGITS)) return;
  known.set(digits, type);
  if (isTailed) known.set(digits.slice(-TAIL), type);
  if (digits.length < CERTAIN || digits.length === written.length) return;
  for (const [run] of written.matchAll(LONG_RUNS)) known.set(run, type);
}

/** The type of a long known number that a number is or holds. */
function partOf(digits: string, known: Map<string, string>, lengths: Iterable<number>): string | undefined {
  for (const length of lengths) {
    for (let at = 0; at + length <= digits.length; at++) {
      const type = known.get(digits.slice(at, at + length));
      if (type !== undefined) return type;
    }
  }
  return undefined;
}
