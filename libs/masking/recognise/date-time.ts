import type { Atom } from '../atoms.js';
import type { Scan } from '../scan.js';

const MONTH_NAMES =
  'jan(?:uary|uar|v|eiro|ier)?|feb(?:ruary|ruar)?|f[eé]v(?:rier)?|mar(?:ch|s|zo|ço)?|mär(?:z)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|ma[yi]o?|jun[ei]?|juin|july?|juli|juillet|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember)?|set(?:embro)?|o[ck]t(?:ober)?|out(?:ubro)?|nov(?:ember)?|de[cz](?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?';
/** `05-01-25`, `2025/05/19`, `19.05.2025`. */
const NUMERIC = /(\d{1,4})([-/.])(\d{1,2})([-/.])(\d{2,4})(?!\d)(?![-/.]\d)/y;
/** `07Feb25`, `10-May-2024`, `5th June`, `09 Mar, 2025`. */
const DAY_MONTH = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th|\\.)?[ \\-/.,]{0,2}(?:${MONTH_NAMES})(?![a-z])(?:[ \\-/.,']{0,2}(?:20\\d{2}|19\\d{2}|\\d{2}(?!\\d)))?(?!\\d)`,
  'iy',
);
/** `March 15, 1989`, `Aug 2024`. */
const MONTH_DAY = new RegExp(
  `(?:${MONTH_NAMES})(?![a-z])[ \\-.]{0,2}(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:[ ,'\\-]{1,2}(?:20|19)\\d{2}(?!\\d))?|(?:20|19)\\d{2}(?!\\d))`,
  'iy',
);
/** `18042025`, `20250418`. */
const COMPACT = /(?:(\d{2})(\d{2})(20[0-4]\d)|(20[0-4]\d)(\d{2})(\d{2}))(?!\d)/y;
/** `19:12`, `1:15 PM`, `23:59:59`, `12.30pm`. */
const TIME = /\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?: ?[ap]\.?m)?|\.\d{2} ?(?:[ap]\.?m|hrs))(?!\d)/iy;
const MONTH_START =
  /^(?:jan|feb|f[eé]v|mar|mär|apr|avr|abr|ma[yi]|jun|juin|jul|juil|aug|ago|ao|sep|set|o[ck]t|out|nov|de[cz]|dic|déc|ene)/;

/** `A/c 05-01-25`: no account or card is written like a date. */
const DATED = new Set(
  'ACCOUNT CARD PASSPORT NATIONAL_ID TAX_ID IN_DRIVING_LICENCE VEHICLE IN_AADHAAR IN_PAN IN_GSTIN'.split(' '),
);
const NONE = new Set<string>();

/** Keeps dates and times; a date after a birth cue is masked. */
export function keepDates(scan: Scan): void {
  for (const i of scan.numbers) {
    const atom = scan.atoms[i];
    if (atom) claim(scan, i, atom.start, numberedEnd(scan, i, atom));
  }
  for (const i of scan.words) {
    const atom = scan.atoms[i];
    if (!atom || !MONTH_START.test(atom.word)) continue;
    claim(scan, i, atom.start, sticky(MONTH_DAY, scan.text, atom.start));
  }
}

function claim(scan: Scan, index: number, start: number, end: number): void {
  if (end === 0 || !scan.isFree(start, end)) return;
  if (scan.cueBefore(index)?.type === 'DOB') scan.mask('DOB', start, end);
  else scan.keep(start, end);
}

function numberedEnd(scan: Scan, index: number, { start, end }: Atom): number {
  const { text } = scan;
  if (touchesDigits(text, start)) return 0;
  if (end - start <= 4) {
    const date = numericEnd(text, start);
    if (date > 0) return isTaken(scan, index, DATED) ? 0 : date;
  }
  if (/\p{L}/u.test(text[start - 1] ?? '')) return 0;
  const found =
    end - start === 8
      ? compactEnd(text, start)
      : end - start <= 2
        ? sticky(DAY_MONTH, text, start) || sticky(TIME, text, start)
        : 0;
  return found > 0 && !isTaken(scan, index, NONE) ? found : 0;
}

/** Whether a cue says that the number is something other than a date. */
function isTaken(scan: Scan, index: number, but: ReadonlySet<string>): boolean {
  const cue = scan.cueBefore(index);
  return cue !== undefined && !cue.weak && cue.type !== 'DOB' && !but.has(cue.type);
}

function numericEnd(text: string, start: number): number {
  NUMERIC.lastIndex = start;
  const match = NUMERIC.exec(text);
  return match && isDate(match) ? NUMERIC.lastIndex : 0;
}

function compactEnd(text: string, start: number): number {
  COMPACT.lastIndex = start;
  const match = COMPACT.exec(text);
  return match && isCompactDate(match) && !/[A-Za-z]/.test(text[COMPACT.lastIndex] ?? '')
    ? COMPACT.lastIndex
    : 0;
}

function isDate(match: RegExpExecArray): boolean {
  const [, a = '', sign, b = '', sign2, c = ''] = match;
  if (sign !== sign2) return false;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return isYear(first) && isDayMonth(third, second);
  if (a.length === 3 || c.length === 3) return false;
  if (c.length === 4 && !isYear(third)) return false;
  if (isDayMonth(first, second)) return true;
  // Month first is written with slashes, or with a whole year: 11-22-33 is a sort code.
  return isDayMonth(second, first) && (sign === '/' || c.length === 4);
}

function isCompactDate([, day, month, , , month2, day2]: RegExpExecArray): boolean {
  return isDayMonth(Number(day ?? day2), Number(month ?? month2));
}

const isYear = (year: number) => year >= 1900 && year <= 2099;
const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function touchesDigits(text: string, start: number): boolean {
  return /[-/.,:]/.test(text[start - 1] ?? '') && /\d/.test(text[start - 2] ?? '');
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
