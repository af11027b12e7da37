import { SYM, WORD, type Atom } from '../../atoms.js';
import type { Code } from '../../codes.js';
import { CONNECTOR, CURRENCY } from '../../lexicon/flags.js';
import type { Scan } from '../../scan.js';
import { typeByLength } from './by-length.js';
import { cueAfter, cueNear } from './cue-after.js';
import { cuedEnd, typeInCountry, wantedType } from './cued.js';
import { formatsOf, type Format } from './formats.js';
import { isLetter, layoutsAt, MAX_VIEW, plain, type Prefix } from './layout.js';
import { visibleAt, visibleFrom } from '../../visible.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_LEAD = 3;
const MAX_LETTERS = 5;
/** `TK4829173` after `passport` is one; `RM150` is money wherever it stands. */
const MAX_MONEY = 5;
const LEAD_JOINTS = new Set([' ', '-', '/']);
/** Cues that say more than the look of a number does. */
const GENERAL = new Set(['NATIONAL_ID', 'TAX_ID', 'KE_ID', 'ES_NIF', 'US_SSN', 'US_ITIN', 'US_EIN']);

/** Masks numbers of state registers that are known by check digit, by the way they are written or by a cue. */
export function maskIdentities(scan: Scan): void {
  let until = 0;
  for (const code of scan.codes) {
    if (code.start < until || scan.isHidden(code.start)) continue;
    const end = maskCode(scan, code);
    if (end > 0) until = end;
  }
}

function maskCode(scan: Scan, code: Code): number {
  if (code.letters > 3 && code.end - code.start === 36 && UUID.test(scan.slice(code.start, code.end)))
    return claim(scan, 'DEVICE_UUID', code.start, code.end);
  const opening = scan.atoms[code.first]!;
  // `no-V8014841`, `IFSC-PUNB0182900`: what stands before the hyphen says what the rest is.
  const isSaid = opening.kind === WORD && ((opening.lexeme.flags & CONNECTOR) !== 0 || isCue(opening));
  if (isSaid && scan.atoms[code.first + 1]?.kind === SYM && code.last > code.first + 1) {
    const first = code.first + 2;
    const start = scan.atoms[first]!.start;
    const letters = code.letters - (opening.end - opening.start);
    const end = maskCode(scan, { ...code, first, start, letters });
    if (end > 0) return end;
  }
  const lead = leadBefore(scan, code);
  for (let back = lead; back >= 0; back--) {
    const end = scan.atoms[code.first - back]!.kind === SYM ? 0 : read(scan, code, back);
    if (end > 0) return end;
  }
  return 0;
}

/** How many short words before a code may be its beginning: the `SK` of `SK 72 91 84 B`, the `M` and `AB` of `M-AB 1234`. */
function leadBefore(scan: Scan, code: Code): number {
  let lead = 0;
  let next = code.start;
  for (let i = code.first - 1; i >= code.first - MAX_LEAD; i--) {
    const joint = scan.atoms[i]?.kind === SYM ? scan.atoms[i--] : undefined;
    const atom = scan.atoms[i];
    if (atom?.kind !== WORD || next - atom.end !== 1 || atom.end - atom.start > MAX_LETTERS) break;
    if (!LEAD_JOINTS.has(joint?.word ?? scan.text[atom.end] ?? '') || isStrong(atom)) break;
    if (!isLetter(scan.text.charCodeAt(atom.start))) break;
    const isCapital = isUpper(scan.slice(atom.start, atom.end));
    if (lead > 0 && !isCapital) break;
    lead = code.first - i;
    next = atom.start;
    if (!isCapital) break;
  }
  return lead;
}

/** `DL` is a cue, and the beginning of licences of Delhi. */
const isCue = ({ word, lexeme }: Atom) => lexeme.cue !== undefined && word !== 'dl';
const isStrong = ({ lexeme }: Atom) => lexeme.cue !== undefined && !lexeme.cue.weak;

function read(scan: Scan, code: Code, lead: number): number {
  const first = code.first - lead;
  const { start } = scan.atoms[first]!;
  const cue =
    scan.cueBefore(first) ?? (lead === 0 ? (cueAfter(scan, code) ?? cueNear(scan, code)) : undefined);
  const wanted = wantedType(scan, cue);
  if (!isReadable(scan, code, start, wanted !== undefined && !cue!.weak)) return 0;
  const isOther = wanted === undefined && cue !== undefined && !(cue.weak && !cue.explicit);
  if (isOther && code.letters === 0 && scan.word(cue.index) !== 'id') return 0;
  const prefixes = layoutsAt(visibleFrom(scan, start, MAX_VIEW), start);
  const known = knownIn(scan, start, prefixes, wanted);
  const value = plain(scan.slice(start, code.end));
  if (!known && lead === 0 && code.letters > 0) {
    const type = typeByLength(value, (one) => one === wanted);
    if (type !== undefined && !(isOther && (type === 'IFSC' || type === 'VIN')))
      return claim(scan, type, start, code.end);
  }
  const mayBe = wanted !== undefined && cue && (lead === 0 || mayLead(scan, first, wanted));
  const end = mayBe ? cuedEnd(scan, start, prefixes, wanted, cue) : 0;
  if (known && known.end >= Math.max(end, code.end)) return claim(scan, known.type, start, known.end);
  if (wanted === undefined || end < code.end || !isOpen(scan, start, end)) return 0;
  return claim(scan, typeInCountry(wanted, plain(scan.slice(start, end)), scan.country), start, end);
}

/** The longest beginning that is written as a number of some register is. */
function knownIn(
  scan: Scan,
  start: number,
  prefixes: readonly Prefix[],
  wanted: string | undefined,
): { type: string; end: number } | undefined {
  for (let i = prefixes.length - 1; i >= 0; i--) {
    const { end } = prefixes[i]!;
    const type = typeOf(scan, start, prefixes[i]!, wanted);
    if (type !== undefined && isOpen(scan, start, end)) return { type, end };
  }
  return undefined;
}

/** Capitals that mean nothing else; a lone letter and the code of a country always may. */
function mayLead(scan: Scan, first: number, wanted: string): boolean {
  const { start, end, lexeme } = scan.atoms[first]!;
  const isCapital = isUpper(scan.slice(start, end));
  if (lexeme.flags === 0) return isCapital || wanted === 'UK_NINO';
  const isGlued = scan.text[end] !== ' ';
  return (
    isCapital &&
    (isGlued || end - start === 1 || (end - start === 2 && (wanted === 'TAX_ID' || wanted === 'VEHICLE')))
  );
}

const isUpper = (written: string) => written === written.toUpperCase();

/**
 * Whether a code may be a number of a register: in the middle of letters, `R66` is no money, and `1,636-41-3368` is a
 * line of a table.
 */
function isReadable(scan: Scan, code: Code, start: number, isCued: boolean): boolean {
  if (scan.isFree(start, code.end)) return true;
  if (isCued) return (scan.flagsAt(code.first) & CURRENCY) === 0 || code.digits > MAX_MONEY;
  const isMixed = code.letters > 1 && code.last - code.first > 1;
  return isMixed || /^\d{3}-\d{2}-/.test(scan.slice(start, start + 7));
}

/** The type of the value from `start` to the end of a prefix: what its cue wants, or what it must be by itself. */
function typeOf(scan: Scan, start: number, prefix: Prefix, wanted: string | undefined): string | undefined {
  const formats = formatsOf(prefix.layout);
  if (!formats) return undefined;
  const written = scan.slice(start, prefix.end);
  const value = plain(written);
  for (const format of formats) {
    if (format.type === wanted && isThere(scan, format)) return typeInCountry(wanted, value, scan.country);
    if (wanted !== undefined && !GENERAL.has(wanted)) continue;
    if (isItself(scan, format, written, value) && isApart(scan, start, prefix)) return format.type;
  }
  return undefined;
}

const isThere = (scan: Scan, { countries }: Format) =>
  countries === '' || countries === '-' || countries.includes(scan.country ?? '?');

function isItself(scan: Scan, format: Format, written: string, value: string): boolean {
  if (format.countries === '-' || !isThere(scan, format)) return false;
  if (format.capitals && /[a-z]/.test(written)) return false;
  return format.isValid?.(value) ?? true;
}

/** Whether a value without a cue stands by itself: no part of a longer number on either side. */
function isApart(scan: Scan, start: number, { end, layout }: Prefix): boolean {
  const joint = layout.includes(' ') ? ' ' : '';
  const before = visibleAt(scan, start - 1);
  const next = visibleAt(scan, end);
  if (before === '+') return false;
  if ((/[-./:]/.test(before) || before === joint) && /\d/.test(visibleAt(scan, start - 2))) return false;
  return !((/[-./:]/.test(next) || next === joint) && /\d/.test(visibleAt(scan, end + 1)));
}

/** Whether nothing of a span is hidden; what was kept in it looked like a date or money only. */
function isOpen(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scan.isHidden(i)) return false;
  return true;
}

function claim(scan: Scan, type: string, start: number, end: number): number {
  scan.mask(type, start, end);
  return end;
}
