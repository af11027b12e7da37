import type { FoundCue } from '../../reading/cue-before.js';
import { OTHER_CUE, STATE_NUMBER } from '../../lexicon/kinds.js';
import type { Scan } from '../../reading/scan.js';
import { isUkUtr } from '../../checks/identity-checksums.js';
import { visibleAt } from '../../reading/visible.js';
import { isPlate } from './plate.js';
import { plain, type Prefix } from './layout.js';

/** Least and most letters and digits of a value after a cue of its type, and least digits. */
const SIZES: Record<string, readonly [least: number, most: number, digits: number]> = {
  AE_EMIRATES_ID: [15, 15, 15],
  ES_NIF: [7, 9, 7],
  IFSC: [11, 11, 2],
  IMEI: [14, 17, 14],
  IMSI: [14, 15, 14],
  IN_AADHAAR: [12, 16, 12],
  IN_DRIVING_LICENCE: [5, 20, 2],
  IN_GSTIN: [15, 15, 6],
  IN_PAN: [10, 10, 4],
  IN_VOTER: [9, 17, 5],
  IT_FISCAL_CODE: [11, 16, 5],
  KE_ID: [6, 9, 6],
  KE_KRA_PIN: [11, 11, 9],
  NATIONAL_ID: [5, 18, 4],
  PASSPORT: [6, 12, 2],
  ROUTING: [5, 11, 5],
  SG_NRIC_FIN: [9, 12, 7],
  SIM: [18, 22, 17],
  TAX_ID: [6, 18, 5],
  UK_NHS: [10, 10, 10],
  UK_NINO: [8, 9, 6],
  UK_UTR: [10, 11, 10],
  US_EIN: [9, 9, 9],
  US_ITIN: [9, 9, 9],
  US_SSN: [9, 9, 9],
  VEHICLE: [4, 11, 1],
  VIN: [11, 17, 4],
};

const LAST_FOUR = new Set(['US_SSN', 'IN_AADHAAR', 'US_ITIN']);
/** `2-2-4`, `4/2/2`: no number of a register is written like a date. */
const DATE = /^(?:[12]([-/.])[12]\1[24]|4([-/.])2\2[12])$/;
/** Countries where a bare `ID` is that of the citizen. */
const CITIZENS = new Set('KE UG TZ ZA MY SG AE SA QA KW BH OM EG IL HK TH ID PH'.split(' '));
/** What can be anything under a weak cue is believed from so many digits on. */
const LEAST_PLAIN = 6;

/** Whether a value is long enough for its type; the last four of some are enough. */
export function isLongEnough(type: string, length: number): boolean {
  const least = SIZES[type]?.[0] ?? 0;
  return length >= least || (length === 4 && LAST_FOUR.has(type));
}

/** Whether a text has any word that may ask for a state number: a cheap look before the full one. */
export function mayBeCued({ kinds, country = '' }: Scan): boolean {
  if ((kinds & STATE_NUMBER) !== 0) return true;
  return (kinds & OTHER_CUE) !== 0 && (country === 'GB' || CITIZENS.has(country));
}

/** The type of state number that a cue asks for, if it asks for one; `value` is what the cue is for, if all of it shows. */
export function wantedType(scan: Scan, cue: FoundCue | undefined, value = ''): string | undefined {
  if (!cue || cue.tail) return undefined;
  if (cue.type in SIZES) return cue.type;
  const word = scan.word(cue.index);
  // In Mexico a PIN, in Poland the number of a taxpayer.
  if (cue.type === 'PIN')
    return word === 'nip' && (scan.country === 'PL' || value.length === 10) ? 'TAX_ID' : undefined;
  if (cue.type !== 'REF') return undefined;
  if (word === 'utr') return scan.country === 'GB' || isUkUtr(value) ? 'UK_UTR' : undefined;
  // `Trans. ID: …`
  const isOf = scan.word(cue.index - 1) === '.' && scan.at(cue.index - 2)?.lexeme.cue?.type === 'REF';
  if (isOf || word !== 'id' || !CITIZENS.has(scan.country ?? '')) return undefined;
  return scan.country === 'KE' ? 'KE_ID' : 'NATIONAL_ID';
}

/** Where a value after a cue of its type ends, however it is grouped; 0 when there is none of its size. */
export function cuedEnd(
  scan: Scan,
  first: number,
  prefixes: readonly Prefix[],
  wanted: string,
  cue: FoundCue,
): number {
  const { start } = scan.atoms[first]!;
  const [least, most, digits] = SIZES[wanted] ?? [0, 0, 0];
  const leastPlain = cue.weak && !cue.explicit ? LEAST_PLAIN : 0;
  for (let i = prefixes.length - 1; i >= 0; i--) {
    const { end, layout } = prefixes[i]!;
    if (!isEndUsual(scan, end) || DATE.test(layout)) continue;
    if (wanted === 'VEHICLE' ? !isPlate(scan, first, end) : !isTogether(layout)) continue;
    const written = scan.slice(start, end);
    if (/ [a-z]$/.test(written)) continue;
    const value = plain(written);
    const count = value.replace(/XX/.test(value) ? /[^\dX]/g : /\D/g, '').length;
    if (value.length < least || value.length > most || count < digits) continue;
    if (count === value.length && (count < leastPlain || /^\d{1,6}[.,]\d\d$/.test(written))) continue;
    return end;
  }
  return 0;
}

/** `M 614 829 370 155` is one number, `107741820934 15` is two: spaces make short groups, and letters stand at the ends. */
function isTogether(layout: string): boolean {
  const groups = layout.split(' ');
  if (groups.length === 1) return true;
  return groups.every((group, i) => {
    if (/[A-Z89]/.test(group)) return i === 1 && /[a-z]/.test(groups[0] ?? '');
    return !/^[b-z]$/.test(group) || i === 0;
  });
}

/** Not in the middle of a time, a share or something longer. */
function isEndUsual(scan: Scan, end: number): boolean {
  const next = visibleAt(scan, end);
  return next !== '%' && !(/[:/-]/.test(next) && /[\dA-Za-z]/.test(visibleAt(scan, end + 1)));
}

/** What a value after a cue is in this country: a passport is Indian only there, and is written as Indian ones are. */
export function typeInCountry(wanted: string, value: string, country: string | undefined): string {
  switch (wanted) {
    case 'PASSPORT':
      if (country === 'KE' && /^\d{7,8}$/.test(value)) return 'KE_ID';
      return country === 'IN' && /^[A-Z]\d{7}$/.test(value) ? 'IN_PASSPORT' : wanted;
    case 'IN_DRIVING_LICENCE':
      // Indian ones begin with two letters of the state, so that one letter is American in India too.
      if (/^[A-Z]{2}\d{13}$/.test(value)) return wanted;
      if (country === 'IN') return /^[A-Z]\d{7,12}$/.test(value) ? 'US_DRIVER_LICENSE' : wanted;
      return country === 'US' ? 'US_DRIVER_LICENSE' : 'NATIONAL_ID';
    case 'ES_NIF':
      if (/[A-Z]/.test(value)) return wanted;
      return country === 'PT' ? 'TAX_ID' : 'NATIONAL_ID';
    case 'NATIONAL_ID':
      // India has no number of citizens that is as short.
      return (country === 'KE' || country === 'IN') && /^\d{7,8}$/.test(value) ? 'KE_ID' : wanted;
    case 'SG_NRIC_FIN':
      return /[A-Z]/.test(value) ? wanted : 'NATIONAL_ID';
    default:
      return wanted;
  }
}
