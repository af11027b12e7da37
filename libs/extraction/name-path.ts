import { isBankName } from './bank.js';
import { displayName } from './display-name.js';
import { isMonthName } from './months.js';
import { nameAt, type Names, type Slot } from './name-at.js';
import { gapBefore, type Reading } from './reading.js';
import { ask } from './words.js';

const RAILS = new Set('upi pos neft imps rtgs ach nach bil vps ecom p2m p2a info mob inb eba nfs'.split(' '));
const RAIL = ask((norm) => RAILS.has(norm));
/** `NEFT Cr-<REF:…>-GREEN LTD`, `ACH D- GREEN LTD` */
const SIDES = new Set('cr dr c d'.split(' '));
const NO_SEGMENT =
  /^(?:p2[map]|dr|cr|upi|neft|imps|rtgs|ach|nach|pay|txn|tpt|transfer|na|null|payment|[a-z]{4}0[a-z0-9]{6}|[a-z]{0,5}\d{1,20})$/i; // P2M, SBIN0001234, HDFCN52023
const PURPOSES = new Set(
  'salary payroll wages house flat shop rent bonus emi fees maintenance invoice inv bill advance loan pension transfer'.split(
    ' ',
  ),
);
/** `HOUSE RENT MAR`, `SALARY FEB25`: what for, not who. */
const isPurpose = (segment: string): boolean =>
  segment
    .trim()
    .toLowerCase()
    .split(/[\s\d]+/)
    .every((word) => word === '' || PURPOSES.has(word) || isMonthName(word));
const PATH_LENGTH = 160;
const PATH_END = /[\n;,(]|\.\s|\s(?:on|for|from|to|in|ref|avl|bal|if)\b|\s\w{1,12}:/i; // UPI/GREEN SHOP on 9 May
const MASK = /<[^<>]{1,80}>/g;

/** How much a path and a terminal promise a name. */
export const PATH_TRUST = 4.1;
export const TERMINAL_TRUST = 4.05;

/** Where rails and masks stand, which a path may follow. */
function leads({ tokens, masks, is }: Reading): readonly number[] {
  if ((is & RAIL) === 0) return masks;
  const places: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'mask' || (token.is & RAIL) !== 0) places.push(at);
  });
  return places;
}

/** Where the path begins that a rail, or the number of the payment, leads to; -1 for none. */
function pathStart({ reading }: Names, at: number): number {
  const { tokens } = reading;
  const { kind, norm, is } = tokens[at]!;
  if (kind === 'mask' && norm === 'REF') return /^[/-]$/.test(gapBefore(reading, at + 1)) ? at + 1 : -1;
  if ((is & RAIL) === 0) return -1;
  if (/^[/*:-]$/.test(gapBefore(reading, at + 1))) return at + 1;
  const sided = SIDES.has(tokens[at + 1]?.norm ?? '') && /^[/*:-] ?$/.test(gapBefore(reading, at + 2));
  return sided ? at + 2 : -1;
}

/** The first segment that can be a name; behind a lone hyphen only one in capitals can. */
function nameIn(path: string, star: boolean): string | undefined {
  const segments = path.replace(MASK, '/').split(/[/*]| ?- ?/);
  const name = segments.find(
    (segment) =>
      /\p{L}{3}/u.test(segment) &&
      !NO_SEGMENT.test(segment.trim()) &&
      !isPurpose(segment) &&
      displayName(segment) !== null,
  );
  const sure = segments.length > 1 || star || name === name?.toUpperCase();
  return sure && !isBankName(name ?? '') ? name?.trim() : undefined;
}

/** `UPI/P2M/123/GREEN SHOP/...`, `ACH*GREEN FUND`, `NEFT-N123-GREEN LTD`. */
export function pathSlots(names: Names): Slot[] {
  const { tokens, text, ignored } = names.reading;
  return leads(names.reading).flatMap((at) => {
    const from = ignored[at] ? -1 : pathStart(names, at);
    const start = tokens[from]?.start;
    if (from < 0 || start === undefined) return [];
    const path = text.slice(start, start + PATH_LENGTH);
    const end = path.search(PATH_END);
    if (end < 0 && tokens[at]!.kind === 'mask') return []; // Ref <REF:…>-Green Bank
    const name = nameIn(end < 0 ? path : path.slice(0, end), gapBefore(names.reading, from) === '*');
    return name ? [{ written: name, mask: null, trust: PATH_TRUST, to: from }] : [];
  });
}

const TERMINAL = ask((norm) => norm === 'pos' || norm === 'ecom' || norm === 'vps');

/** `POS <number of the terminal> GREEN SHOP`, `@GREEN SHOP`. */
export function terminalSlots(names: Names): Slot[] {
  const { reading } = names;
  const slots: Slot[] = [];
  if ((reading.is & TERMINAL) === 0 && !reading.text.includes('@')) return slots;
  for (let at = 1; at < reading.tokens.length; at++) {
    if (reading.ignored[at]) continue;
    const { norm, kind } = reading.tokens[at]!;
    const numbered = kind === 'number' || (kind === 'mask' && norm !== 'PERSON');
    const behind = numbered && (reading.tokens[at - 1]!.is & TERMINAL) !== 0 ? at + 1 : -1;
    const from = gapBefore(reading, at).trim() === '@' ? at : behind;
    const slot = from < 0 ? null : nameAt(names, from, TERMINAL_TRUST);
    if (slot) slots.push(slot);
  }
  return slots;
}
