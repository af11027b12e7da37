import type { Scan } from '../scan.js';

/** Types whose digits are no number of anybody. */
const UNREPEATED = new Set(['PERSON', 'URL', 'ADDRESS', 'DOB', 'TEXT']);
const LEAST_DIGITS = 4;
/** Of a hidden number, fewer are enough: `SMS BLOCK 345` after account XX345. */
const LEAST_TAIL = 3;
/** So many digits are no coincidence: they go wherever they stand, even where they looked like money. */
const CERTAIN = 6;

/** Masks digits that repeat a masked value or its tail: `SMS BLOCK 7719` after card XX7719. */
export function maskRepeated(scan: Scan): void {
  const known = knownDigits(scan);
  const lengths = [...new Set([...known.keys()].map(({ length }) => length))].filter(
    (length) => length >= CERTAIN,
  );
  if (known.size === 0) return;
  for (const i of scan.numbers) {
    const { start, end } = scan.atoms[i] ?? { start: 0, end: 0 };
    if (end - start < LEAST_TAIL) continue;
    const digits = scan.slice(start, end);
    const type = scan.isFree(start, end) ? known.get(digits) : undefined;
    const certain = type ?? partOf(digits, known, lengths);
    if (certain !== undefined) scan.mask(certain, start, end);
  }
}

function knownDigits(scan: Scan): Map<string, string> {
  const known = new Map<string, string>();
  for (const { type, start, end } of scan.masked) {
    if (UNREPEATED.has(type)) continue;
    const written = scan.slice(start, end);
    const digits = written.replace(/\D/g, '');
    const isTailed = type === 'ACCOUNT' || type === 'CARD';
    if (digits.length < (isTailed ? LEAST_TAIL : LEAST_DIGITS)) continue;
    known.set(digits, type);
    if (isTailed) known.set(digits.slice(-LEAST_DIGITS), type);
    for (const [run] of written.matchAll(/\d{6,}/g)) known.set(run, type);
  }
  return known;
}

/** The type of a long known number that a number is or holds. */
function partOf(digits: string, known: Map<string, string>, lengths: number[]): string | undefined {
  for (const length of lengths) {
    for (let at = 0; at + length <= digits.length; at++) {
      const type = known.get(digits.slice(at, at + length));
      if (type !== undefined) return type;
    }
  }
  return undefined;
}
