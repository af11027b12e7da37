import { NUM } from '../atoms.js';
import { isGstin, isVerhoeff } from '../checksums.js';
import type { Code } from '../codes.js';
import type { Scan } from '../scan.js';

interface Shape {
  type: string;
  pattern: RegExp;
  /** Beyond the pattern; `cue` is the type of the cue before, if any. */
  isValid?: (value: string, cue: string | undefined) => boolean;
}

const STATES =
  'AN|AP|AR|AS|BH|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UA|UK|UP|WB';

/** Codes of letters and digits that are known by their shape; separators are gone. */
const LETTERED: Shape[] = [
  {
    type: 'IFSC',
    pattern: /^[A-Z]{4}0[A-Z0-9]{6}$/i,
    isValid: (value, cue) =>
      cue === 'IFSC' || /^[A-Z]{4}0\d{6}$/.test(value) || (cue !== 'REF' && /^[A-Z0-9]+$/.test(value)),
  },
  { type: 'IN_PAN', pattern: /^[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]$/i },
  {
    type: 'IN_PAN',
    pattern: /^[A-Z*]{2,9}[\d*]{1,7}[A-Z*]$/i,
    isValid: (value, cue) => cue === 'IN_PAN' && value.length === 10,
  },
  {
    type: 'IN_GSTIN',
    pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/i,
    isValid: (value, cue) => cue === 'IN_GSTIN' || isGstin(value.toUpperCase()),
  },
  { type: 'VEHICLE', pattern: new RegExp(`^(?:${STATES})\\d{1,2}[A-Z]{1,3}\\d{4}$`, 'i') },
  { type: 'VEHICLE', pattern: /^\d{2}BH\d{4}[A-Z]{1,2}$/i },
  { type: 'SG_NRIC_FIN', pattern: /^[STFGM]\d{7}[A-Z]$/ },
  { type: 'UK_NINO', pattern: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/i },
  { type: 'ES_NIF', pattern: /^(?:\d{8}|[XYZ]\d{7})[A-HJ-NP-TV-Z]$/ },
  { type: 'IT_FISCAL_CODE', pattern: /^[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]$/i },
  { type: 'KE_KRA_PIN', pattern: /^[AP]\d{9}[A-Z]$/ },
  {
    type: 'VIN',
    pattern: /^[A-HJ-NPR-Z0-9]{17}$/,
    isValid: (value) => /^[A-HJ-NPR-Z0-9]{3}.*\d{4}$/.test(value) && /[A-Z].*[A-Z].*[A-Z]/.test(value),
  },
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** `856-45-1199`. */
const SSN = /^(?!000|666)\d{3}([-. ]?)(?!00)\d{2}([-. ]?)(?!0000)\d{4}$/;
const EMIRATES = /^784-?\d{4}-?\d{7}-?\d$/;
/** `5678 1234 9012`. */
const AADHAAR = /[2-9]\d{3}([ -]?)\d{4}([ -]?)\d{4}(?!\d)(?![ -]\d{4}(?!\d))/y;
const SPACED_SSN = /\d{3}([-. ])\d{2}([-. ])\d{4}(?!\d)(?![-.]\d)/y;
/** `DL 8C AF 5031`, `MH-12-AB-1234`. */
const PLATE = new RegExp(`(?:${STATES})[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}(?![A-Z0-9])`, 'y');

/** Masks numbers of state registers that are known by shape or check digit. */
export function maskIdentities(scan: Scan): void {
  for (const code of scan.codes) {
    if (!scan.isFree(code.start, code.end)) continue;
    const cue = scan.cueBefore(code.first)?.type;
    const written = scan.slice(code.start, code.end);
    const value = written.replace(/[-_]/g, '');
    const type =
      (UUID.test(written) && 'DEVICE_UUID') ||
      (code.letters > 0 &&
        LETTERED.find(({ pattern, isValid }) => pattern.test(value) && (isValid?.(value, cue) ?? true))
          ?.type) ||
      (EMIRATES.test(written) && written.includes('-') && 'AE_EMIRATES_ID') ||
      (isSsn(written, cue) && 'US_SSN');
    if (type) scan.mask(type, code.start, code.end);
    else spaced(scan, code, cue);
  }
}

function isSsn(written: string, cue: string | undefined): boolean {
  const match = SSN.exec(written);
  return match !== null && match[1] === match[2] && (match[1] === '-' || cue === 'US_SSN');
}

/** Numbers in groups, which begin a code but go beyond it. */
function spaced(scan: Scan, code: Code, cue: string | undefined): void {
  const { start } = code;
  AADHAAR.lastIndex = start;
  const aadhaar = scan.atoms[code.first]?.kind === NUM ? AADHAAR.exec(scan.text) : null;
  if (aadhaar && aadhaar[1] === aadhaar[2]) {
    const isGrouped = aadhaar[1] !== '';
    const digits = aadhaar[0].replace(/\D/g, '');
    if (cue === 'IN_AADHAAR' || (isGrouped && cue === undefined && isVerhoeff(digits))) {
      return claim(scan, 'IN_AADHAAR', start, AADHAAR.lastIndex);
    }
  }
  SPACED_SSN.lastIndex = start;
  if (cue === 'US_SSN' && SPACED_SSN.test(scan.text))
    return claim(scan, 'US_SSN', start, SPACED_SSN.lastIndex);
}

/** Plates begin with a word, so that only their last part is a code. */
export function maskPlates(scan: Scan): void {
  for (const atom of scan.atoms) {
    if (atom.end - atom.start !== 2 || atom.word === '') continue;
    PLATE.lastIndex = atom.start;
    if (PLATE.test(scan.text)) claim(scan, 'VEHICLE', atom.start, PLATE.lastIndex);
  }
}

function claim(scan: Scan, type: string, start: number, end: number): void {
  if (scan.isFree(start, end)) scan.mask(type, start, end);
}
