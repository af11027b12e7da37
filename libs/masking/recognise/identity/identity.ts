import { WORD, type Atom } from '../../atoms.js';
import type { Code } from '../../codes.js';
import type { Scan } from '../../scan.js';
import { typeByLength } from './by-length.js';
import { cueAfter } from './cue-after.js';
import { cuedEnd, typeInCountry, wantedType } from './cued.js';
import { formatsOf, type Format } from './formats.js';
import { isLetter, layoutsAt, plain, type Prefix } from './layout.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_LEAD = 5;
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
  const lead = leadBefore(scan, code);
  return (lead > 1 && read(scan, code, lead)) || (lead > 0 && read(scan, code, 1)) || read(scan, code, 0);
}

/** How many short words before a code may be its beginning: the `SK` of `SK 72 91 84 B`. */
function leadBefore(scan: Scan, code: Code): number {
  let next = code.start;
  for (let lead = 1; lead <= 2; lead++) {
    const atom = scan.atoms[code.first - lead];
    const length = atom ? atom.end - atom.start : 0;
    const isShort = atom?.kind === WORD && length <= MAX_LEAD && next - atom.end === 1;
    if (!isShort || scan.text[atom.end] !== ' ' || isStrong(atom) || !isLetter(scan.text.charCodeAt(atom.start)))
      return lead - 1;
    // Two words before the digits are those of an Italian fiscal code.
    if (lead === 2) return length === 3 ? 2 : 1;
    if (length !== 3) return 1;
    next = atom.start;
  }
  return 0;
}

const isStrong = ({ lexeme }: Atom) => lexeme.cue !== undefined && !lexeme.cue.weak;

function read(scan: Scan, code: Code, lead: number): number {
  const first = code.first - lead;
  const { start } = scan.atoms[first]!;
  const cue = scan.cueBefore(first) ?? (lead === 0 ? cueAfter(scan, code) : undefined);
  const wanted = wantedType(scan, cue);
  if (!isReadable(scan, code, start, wanted !== undefined && !cue!.weak)) return 0;
  const isOther = wanted === undefined && cue !== undefined && !(cue.weak && !cue.explicit);
  if (isOther && code.letters === 0 && scan.word(cue.index) !== 'id') return 0;
  const prefixes = layoutsAt(scan.text, start);
  for (let i = prefixes.length - 1; i >= 0; i--) {
    const prefix = prefixes[i]!;
    const type = typeOf(scan, start, prefix, wanted);
    if (type !== undefined && prefix.end >= code.end && isOpen(scan, start, prefix.end)) {
      return claim(scan, type, start, prefix.end);
    }
  }
  if (lead === 0) {
    const value = plain(scan.slice(start, code.end));
    const type = code.letters > 0 ? typeByLength(value, (one) => one === wanted) : undefined;
    if (type !== undefined && !(isOther && type === 'IFSC')) return claim(scan, type, start, code.end);
  }
  if (wanted === undefined || !cue || (lead > 0 && !mayLead(scan, first, wanted))) return 0;
  const end = cuedEnd(scan, start, prefixes, wanted, cue);
  if (end < code.end || !isOpen(scan, start, end)) return 0;
  return claim(scan, typeInCountry(wanted, plain(scan.slice(start, end)), scan.country), start, end);
}

function mayLead(scan: Scan, first: number, wanted: string): boolean {
  const { start, end, lexeme } = scan.atoms[first]!;
  const written = scan.slice(start, end);
  return lexeme.flags === 0 && (written === written.toUpperCase() || wanted === 'UK_NINO');
}

/**
 * Whether a code may be a number of a register: in the middle of letters, `R66` is no money, and `1,636-41-3368` is a
 * line of a table.
 */
function isReadable(scan: Scan, code: Code, start: number, isCued: boolean): boolean {
  if (isCued || scan.isFree(start, code.end)) return true;
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
    if (format.type === wanted) return typeInCountry(wanted, value, scan.country);
    if (wanted !== undefined && !GENERAL.has(wanted)) continue;
    if (isItself(scan, format, written, value) && isApart(scan.text, start, prefix)) return format.type;
  }
  return undefined;
}

function isItself(scan: Scan, format: Format, written: string, value: string): boolean {
  if (format.countries !== '' && !format.countries.includes(scan.country ?? '?')) return false;
  if (format.capitals && /[a-z]/.test(written)) return false;
  return format.isValid?.(value) ?? true;
}

/** Whether a value without a cue stands by itself: no part of a longer number on either side. */
function isApart(text: string, start: number, { end, layout }: Prefix): boolean {
  const joint = layout.includes(' ') ? ' ' : '';
  const before = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if ((/[-./:]/.test(before) || before === joint) && /\d/.test(text[start - 2] ?? '')) return false;
  return !((/[-./:]/.test(next) || next === joint) && /\d/.test(text[end + 1] ?? ''));
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
