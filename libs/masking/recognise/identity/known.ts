import type { Scan } from '../../reading/scan.js';
import { visibleAt } from '../../reading/visible.js';
import { typeInCountry } from './cued.js';
import { formatsOf, type Format } from './formats.js';
import { plain, type Prefix } from './layout.js';

/** Cues that say less than the look of a number does. */
const GENERAL = new Set(['NATIONAL_ID', 'TAX_ID', 'KE_ID', 'ES_NIF', 'US_SSN', 'US_ITIN', 'US_EIN']);

/** The longest beginning that is written as a number of some register is. */
export function knownIn(
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
export function isOpen(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scan.isHidden(i)) return false;
  return true;
}
