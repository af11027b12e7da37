import { MASK, SYM, WORD, type Atom } from '../../reading/atoms.js';
import type { Code } from '../../reading/codes.js';
import { EXPLICIT, CURRENCY } from '../../lexicon/flags.js';
import type { Scan } from '../../reading/scan.js';
import { visibleFrom } from '../../reading/visible.js';
import { typeByLength } from './by-length.js';
import { cueAfter, cueNear } from './cue-after.js';
import { cuedEnd, mayBeCued, typeInCountry, wantedType } from './cued.js';
import { mayBegin } from './formats.js';
import { isOpen, knownIn } from './known.js';
import { isGrouped, layoutsAt, MAX_VIEW, plain } from './layout.js';
import { leadBefore, mayLead } from './lead.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** `TK4829173` after `passport` is one; `RM150` is money wherever it stands. */
const MAX_MONEY = 5;
/** Fewer digits in one piece are known by a cue only. */
const LEAST_ALONE = 9;
/** Nothing shorter with letters in it is known without a cue. */
const LEAST_MIXED = 8;

/** Masks numbers of state registers that are known by check digit, by the way they are written or by a cue. */
export function maskIdentities(scan: Scan): void {
  let until = 0;
  for (const code of scan.codes) {
    if (code.start < until || scan.isHidden(code.start) || !isWorthIt(scan, code)) continue;
    const end = maskCode(scan, code);
    if (end > 0) until = end;
  }
}

/** Without a word for any state number, only long or grouped numbers and codes with letters may be one. */
function isWorthIt(scan: Scan, code: Code): boolean {
  if (mayBeCued(scan)) return true;
  const isGoingOn = isGrouped(scan.text, code.end);
  if (code.letters === 0 && code.digits < LEAST_ALONE && !isGoingOn) return false;
  return isGoingOn || code.end - code.start >= LEAST_MIXED || scan.at(code.first - 1)?.kind === MASK;
}

function maskCode(scan: Scan, code: Code): number {
  if (code.letters > 3 && code.end - code.start === 36 && UUID.test(scan.slice(code.start, code.end)))
    return claim(scan, 'DEVICE_UUID', code.start, code.end);
  const opening = scan.atoms[code.first]!;
  // `no-V8014841`, `IFSC-PUNB0182900`: what stands before the hyphen says what the rest is.
  const isSaid = opening.kind === WORD && ((opening.lexeme.flags & EXPLICIT) !== 0 || isCue(opening));
  if (isSaid && scan.at(code.first + 1)?.kind === SYM && code.last > code.first + 1) {
    const first = code.first + 2;
    const start = scan.atoms[first]!.start;
    const letters = code.letters - (opening.end - opening.start);
    const end = maskCode(scan, { ...code, first, start, letters });
    if (end > 0) return end;
  }
  // Money and dates have no beginning of letters.
  const lead = code.letters === 0 && !scan.isFree(code.start, code.end) ? 0 : leadBefore(scan, code);
  for (let back = lead; back >= 0; back--) {
    const end = scan.at(code.first - back)!.kind === SYM ? 0 : read(scan, code, back);
    if (end > 0) return end;
  }
  return 0;
}

/** `DL` is a cue, and the beginning of licences of Delhi. */
const isCue = ({ word, lexeme }: Atom) => lexeme.cue !== undefined && word !== 'dl';

function read(scan: Scan, code: Code, lead: number): number {
  const first = code.first - lead;
  const { start } = scan.atoms[first]!;
  const cue =
    scan.cueBefore(first) ?? (lead === 0 ? cueAfter(scan, code) : undefined) ?? cueNear(scan, code, lead);
  const wanted = cue && wantedType(scan, cue, plain(scan.slice(start, code.end)));
  if (!isReadable(scan, code, start, wanted !== undefined && !cue!.weak)) return 0;
  const isOther = wanted === undefined && cue !== undefined && !(cue.weak && !cue.explicit);
  if (isOther && code.letters === 0 && scan.word(cue.index) !== 'id') return 0;
  if (
    wanted === undefined &&
    code.letters === 0 &&
    code.digits < LEAST_ALONE &&
    !isGrouped(scan.text, code.end)
  )
    return 0;
  const view = visibleFrom(scan, start, MAX_VIEW);
  // Only a cue makes a number of what no format is written like.
  const prefixes = layoutsAt(view, start, wanted === undefined ? mayBegin : undefined);
  const known = knownIn(scan, start, prefixes, wanted);
  if (!known && lead === 0 && code.letters > 0) {
    const type = typeByLength(plain(scan.slice(start, code.end)), (one) => one === wanted);
    if (type !== undefined && !(isOther && (type === 'IFSC' || type === 'VIN')))
      return claim(scan, type, start, code.end);
  }
  const mayBe = wanted !== undefined && cue && (lead === 0 || mayLead(scan, first, wanted));
  const end = mayBe ? cuedEnd(scan, first, prefixes, wanted, cue) : 0;
  if (known && known.end >= Math.max(end, code.end)) return claim(scan, known.type, start, known.end);
  if (wanted === undefined || end < code.end || !isOpen(scan, start, end)) return 0;
  return claim(scan, typeInCountry(wanted, plain(scan.slice(start, end)), scan.country), start, end);
}

/**
 * Whether a code may be a number of a register: in the middle of letters, `R66` is no money, and `1,636-41-3368` is a
 * line of a table.
 */
function isReadable(scan: Scan, code: Code, start: number, isCued: boolean): boolean {
  if (scan.isFree(start, code.end)) return true;
  if (isCued) return (scan.flagsAt(code.first) & CURRENCY) === 0 || code.digits > MAX_MONEY;
  const isMixed = code.letters > 1 && code.last - code.first > 1;
  return isMixed || (scan.text[start + 3] === '-' && /^\d{3}-\d{2}-/.test(scan.slice(start, start + 7)));
}

function claim(scan: Scan, type: string, start: number, end: number): number {
  scan.mask(type, start, end);
  return end;
}
