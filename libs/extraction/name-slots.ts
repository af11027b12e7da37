import type { Meaning } from './cues/cue-table.js';
import { gapBefore, type Reading } from './reading.js';

/** A place in the text where the other side may be named. */
export interface Slot {
  /** As written; a mask token when the name was masked. */
  written: string;
  /** The type of the mask, or null for a name in clear. */
  mask: string | null;
  /** How much the wording promises a name. */
  trust: number;
}

const MAX_WORDS = 7;
const ENDS: readonly Meaning[] = [
  'end',
  'debit',
  'credit',
  'refund',
  'balance',
  'old-balance',
  'limit',
  'due',
  'payee',
  'payer',
  'place',
  'by',
  'info',
  'advice',
  'own',
  'amount',
  'beneficiary',
];
const PARTING = /[,;:(|~\n]|\s-|-\s|\. /; // `Green Shop, Pune`, `Green Shop - SBI`
/** Titles and rails that stand before a name without being part of it. */
const LEADS = new Set(
  'mr mrs ms dr m s vpa upi linked user smt shri sri the a an merchant via by'.split(' '),
);
const NAMES_OTHERS = new Set(['PERSON', 'VPA', 'PHONE', 'EMAIL', 'USERNAME']);

function endsName(reading: Reading, at: number, first: number): boolean {
  const { tokens, cueAt, ignored } = reading;
  const token = tokens[at]!;
  if (ignored[at] || token.kind === 'date' || token.kind === 'time' || token.kind === 'link') return true;
  if (at > first && (token.stop || token.line || PARTING.test(gapBefore(reading, at)))) return true;
  if (token.kind === 'number') return !token.glued && (token.text.length > 4 || at === first);
  const cue = cueAt[at];
  return (
    cue !== null && cue !== undefined && cue.from === at && ENDS.some((meaning) => cue.means.has(meaning))
  );
}

/** Reads the name that starts at a token; null when something else stands there. */
export function nameAt(reading: Reading, start: number, trust: number): Slot | null {
  const { tokens, text } = reading;
  let first = start;
  while (tokens[first]?.kind === 'word' && LEADS.has(tokens[first]!.norm)) first++;
  let at = first;
  for (; at < tokens.length && at < first + MAX_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mask') {
      if (at === first && NAMES_OTHERS.has(token.norm))
        return { written: token.text, mask: token.norm, trust };
      break;
    }
    if (endsName(reading, at, first)) break;
  }
  if (at === first) return null;
  return { written: text.slice(tokens[first]!.start, tokens[at - 1]!.end), mask: null, trust };
}

const RAILS = new Set('upi pos neft imps rtgs ach nach bil vps ecom p2m p2a info mob inb eba nfs'.split(' '));
const NO_SEGMENT =
  /^(?:p2[map]|dr|cr|upi|neft|imps|rtgs|ach|nach|pay|txn|tpt|transfer|na|null|payment|[a-z]{4}0[a-z0-9]{6}|[a-z]{0,5}\d+)$/i; // P2M, SBIN0001234, HDFCN52023

/** `UPI/P2M/123/GREEN SHOP/...`, `ACH*GREEN FUND`, `NEFT-N123-GREEN LTD`: the first segment that can be a name. */
function pathSlots(reading: Reading): Slot[] {
  const { tokens, text, ignored } = reading;
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!RAILS.has(tokens[at]!.norm) || ignored[at] || !/^[/*:-]$/.test(gapBefore(reading, at + 1))) continue;
    const path = text.slice(tokens[at + 1]?.start ?? text.length).slice(0, 160);
    const end = path.search(/[\n;,(]|\.\s|\s(?:on|for|ref|avl|bal|if)\b/i);
    const segments = (end < 0 ? path : path.slice(0, end)).split(/[/*]|\s?-\s?/);
    const name = segments.find((segment) => /\p{L}{3}/u.test(segment) && !NO_SEGMENT.test(segment.trim()));
    if (name && segments.length > 1 && !name.includes('<'))
      slots.push({ written: name.trim(), mask: null, trust: 4 });
  }
  return slots;
}

/** `...; GREEN SHOP credited`: the other account named in the same breath. */
function creditedSlots(reading: Reading): Slot[] {
  const { cues, tokens } = reading;
  return cues.flatMap((cue) => {
    if (tokens[cue.from]!.norm !== 'credited') return [];
    let start = cue.from;
    while (start > 0 && !tokens[start]!.stop && start > cue.from - MAX_WORDS) start--;
    if (start === cue.from || !tokens[start]!.stop) return [];
    const slot = nameAt(reading, start, 5);
    return slot ?? [];
  });
}

/** `Green Shop: Rs 90 charged`: who writes. */
function leadingSlot(reading: Reading): Slot[] {
  const { tokens, cueAt, text } = reading;
  const end = tokens.findIndex((_token, at) => at > 0 && gapBefore(reading, at).startsWith(':'));
  if (end < 1 || end > 4 || tokens.slice(0, end).some(({ kind }, at) => kind !== 'word' || cueAt[at]))
    return [];
  return [{ written: text.slice(tokens[0]!.start, tokens[end - 1]!.end), mask: null, trust: 1.5 }];
}

/** A run of capitals set off by itself, as card alerts of many countries write the shop. */
function standaloneSlots(reading: Reading): Slot[] {
  const { tokens, cueAt, ignored } = reading;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const apart = token.stop || token.line || /^\.? $|[,;:>]/.test(gapBefore(reading, at));
    const afterFigure =
      before &&
      (before.kind === 'date' ||
        before.kind === 'time' ||
        token.stop ||
        token.line ||
        (cueAt[at - 1] === null && before.kind === 'word' && /^[A-Z]{3}$/.test(before.text)));
    if (token.kind !== 'word' || cueAt[at] || ignored[at] || !apart || !afterFigure) return [];
    if (token.text.length < 3 || token.text !== token.text.toUpperCase() || /^[A-Z]{3}$/.test(token.text))
      return [];
    return nameAt(reading, at, 1) ?? [];
  });
}

const DEBIT_TRUST: Partial<Record<Meaning, number>> = { place: 5, payee: 4.5, info: 4, purpose: 3.5, by: 2 };
const CREDIT_TRUST: Partial<Record<Meaning, number>> = { payer: 5, by: 4, info: 3, purpose: 2.5, place: 1 };

function cueSlots(reading: Reading, incoming: boolean): Slot[] {
  const trusts = incoming ? CREDIT_TRUST : DEBIT_TRUST;
  return reading.cues.flatMap((cue) => {
    if (reading.ignored[cue.from]) return [];
    let trust = 0;
    for (const meaning of cue.means) trust = Math.max(trust, trusts[meaning] ?? 0);
    if (trust === 0) return [];
    if (reading.tokens[cue.from]!.norm === 'for') trust -= 1;
    return nameAt(reading, cue.to, trust) ?? [];
  });
}

/** Every place where the other side may be named, the most promising first. */
export function nameSlots(reading: Reading, incoming: boolean): Slot[] {
  const slots = [...cueSlots(reading, incoming), ...pathSlots(reading), ...leadingSlot(reading)];
  if (!incoming) slots.push(...creditedSlots(reading), ...standaloneSlots(reading));
  return slots.toSorted((a, b) => b.trust - a.trust);
}
