import type { Meaning } from './cues/cue-table.js';
import type { Cue } from './cues/find-cues.js';
import { isHolder } from './holder.js';
import { nameAt, type Names, type Slot } from './name-at.js';
import { gapBefore, hasCue } from './reading.js';

const DEBIT_TRUST: Partial<Record<Meaning, number>> = { place: 5, payee: 4.5, info: 4, purpose: 3.5, by: 2 };
const CREDIT_TRUST: Partial<Record<Meaning, number>> = { payer: 5, by: 4, info: 3, purpose: 2.5, place: 1 };

/** `paid to`, `Rs 90 to`, `To:` name somebody; the `to` of `trip to` or `how to` need not. */
function isPayeeTo({ reading, isMoney }: Names, cue: Cue): boolean {
  const { tokens, cueAt } = reading;
  const before = tokens[cue.from - 1];
  if (!before || tokens[cue.from]!.stop || tokens[cue.from]!.line) return true;
  if (gapBefore(reading, cue.to).includes(':') || before.kind !== 'word' || isMoney[cue.from - 1])
    return true;
  const means = cueAt[cue.from - 1]?.means;
  return means?.has('debit') === true || means?.has('out') === true || means?.has('account') === true;
}

function trustOf(names: Names, cue: Cue, incoming: boolean): number {
  const trusts = incoming ? CREDIT_TRUST : DEBIT_TRUST;
  let trust = 0;
  for (const meaning of cue.means) trust = Math.max(trust, trusts[meaning] ?? 0);
  const { norm } = names.reading.tokens[cue.from]!;
  if (norm === 'for') return trust - 1;
  return norm === 'to' && trust > 2 && !isPayeeTo(names, cue) ? 2 : trust;
}

function cueSlots(names: Names, incoming: boolean): Slot[] {
  const { cues, ignored, tokens } = names.reading;
  return cues.flatMap((cue) => {
    const trust = ignored[cue.from] ? 0 : trustOf(names, cue, incoming);
    if (trust <= 0) return [];
    const slot = nameAt(names, cue.to, trust);
    // `for water bill` says what, not whom
    const describes =
      tokens[cue.from]!.norm === 'for' && slot?.mask === null && !/\p{Lu}|\p{Lo}/u.test(slot.written);
    return slot && !describes ? [slot] : [];
  });
}

const RAILS = new Set('upi pos neft imps rtgs ach nach bil vps ecom p2m p2a info mob inb eba nfs'.split(' '));
const NO_SEGMENT =
  /^(?:p2[map]|dr|cr|upi|neft|imps|rtgs|ach|nach|pay|txn|tpt|transfer|na|null|payment|[a-z]{4}0[a-z0-9]{6}|[a-z]{0,5}\d{1,20})$/i; // P2M, SBIN0001234, HDFCN52023
const PATH_LENGTH = 160;
const PATH_END = /[\n;,(]|\.\s|\s(?:on|for|from|to|in|ref|avl|bal|if)\b|\s\w{1,12}:/i; // UPI/GREEN SHOP on 9 May

/** `UPI/P2M/123/GREEN SHOP/...`, `ACH*GREEN FUND`, `NEFT-N123-GREEN LTD`: the first segment that can be a name. */
function pathSlots({ reading }: Names): Slot[] {
  const { tokens, text, ignored } = reading;
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!RAILS.has(tokens[at]!.norm) || ignored[at] || !/^[/*:-]$/.test(gapBefore(reading, at + 1))) continue;
    const start = tokens[at + 1]?.start ?? text.length;
    const path = text.slice(start, start + PATH_LENGTH);
    const end = path.search(PATH_END);
    const segments = (end < 0 ? path : path.slice(0, end)).split(/[/*]| ?- ?/);
    const name = segments.find((segment) => /\p{L}{3}/u.test(segment) && !NO_SEGMENT.test(segment.trim()));
    const parted = segments.length > 1 || gapBefore(reading, at + 1) === '*';
    if (name && parted && !name.includes('<')) slots.push({ written: name.trim(), mask: null, trust: 4.1 });
  }
  return slots;
}

const BREATH = 7;

/** `...; GREEN SHOP credited`: the other account named in the same breath. */
function creditedSlots(names: Names): Slot[] {
  const { cues, tokens } = names.reading;
  return cues.flatMap((cue) => {
    if (tokens[cue.from]!.norm !== 'credited') return [];
    let start = cue.from;
    while (start > 0 && !tokens[start]!.stop && start > cue.from - BREATH) start--;
    if (start === cue.from || !tokens[start]!.stop) return [];
    return nameAt(names, start, 5) ?? [];
  });
}

/** `Green Shop: Rs 90 charged`: who writes. */
function leadingSlot({ reading }: Names, trust: number): Slot[] {
  const { tokens, cueAt, text } = reading;
  const end = tokens.findIndex((_token, at) => at > 0 && gapBefore(reading, at).startsWith(':'));
  if (end < 1 || end > 4 || tokens.slice(0, end).some(({ kind }, at) => kind !== 'word' || cueAt[at]))
    return [];
  return [{ written: text.slice(tokens[0]!.start, tokens[end - 1]!.end), mask: null, trust }];
}

/** A name set off by itself behind a sum, a day or a line end, as card alerts of many countries write the shop. */
function standaloneSlots(names: Names): Slot[] {
  const { tokens, cueAt, ignored } = names.reading;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const starts = token.kind === 'word' || (token.kind === 'number' && token.line); // 365PLUS
    if (!starts || cueAt[at] || ignored[at] || !before || names.isMoney[at]) return [];
    const apart =
      token.stop || token.line || before.kind === 'date' || before.kind === 'time' || names.isMoney[at - 1];
    if (!apart) return [];
    const slot = nameAt(names, at, 1);
    if (!slot || slot.mask) return [];
    const capitals = slot.written.length > 3 && slot.written === slot.written.toUpperCase();
    const end = token.start + slot.written.length;
    let next = at + 1;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    const ownLine = token.line && /^\p{Lu}|^\p{Lo}/u.test(slot.written) && (tokens[next]?.line ?? true);
    return capitals || ownLine ? [slot] : [];
  });
}

const GREETINGS = new Set('dear hi hello hey mr mrs ms'.split(' '));

/** A masked person or payment address anywhere, who is not the one written to. */
function maskSlots({ reading }: Names): Slot[] {
  const { tokens, ignored } = reading;
  return tokens.flatMap(({ kind, norm, text }, at) => {
    if (kind !== 'mask' || ignored[at] || (norm !== 'VPA' && norm !== 'PERSON')) return [];
    const greeted = at === 0 || GREETINGS.has(tokens[at - 1]!.norm) || isHolder(reading, at + 1, text);
    return greeted ? [] : [{ written: text, mask: norm, trust: norm === 'PERSON' ? 0.9 : 1.5 }];
  });
}

/** Every place where the other side may be named, the most promising first. */
export function nameSlots(names: Names, incoming: boolean): Slot[] {
  const slots = [
    ...cueSlots(names, incoming),
    ...pathSlots(names),
    ...leadingSlot(names, incoming ? 2.2 : 4.2),
    ...maskSlots(names),
  ];
  if (!incoming) slots.push(...creditedSlots(names));
  if (!incoming || hasCue(names.reading, 'refund')) slots.push(...standaloneSlots(names));
  return slots.sort((a, b) => b.trust - a.trust);
}
