import { findMerchant } from '#libs/merchants/index.js';
import type { Meaning } from './cues/cue-table.js';
import type { Cue } from './cues/find-cues.js';
import { Meanings } from './cues/meanings.js';
import { isBankName } from './bank.js';
import { isHolder } from './holder.js';
import { CAPITALS_TRUST, capitalSlots, standaloneSlots, STANDALONE_TRUST } from './name-alone.js';
import { isAccountName, isCapitals, isNamed, nameAt, type Names, type Slot } from './name-at.js';
import { BEHIND_TRUST, behindSlots } from './name-behind.js';
import { PATH_TRUST, pathSlots, TERMINAL_TRUST, terminalSlots } from './name-path.js';
import { gapBefore, hasCue, type Reading } from './reading.js';
import { ask } from './words.js';

type Trusts = readonly (readonly [Meaning, number])[];
/** How much a cue promises a name, the most first. */
const DEBIT_TRUST: Trusts = [
  ['place', 5],
  ['payee', 4.5],
  ['info', 4],
  ['purpose', 3.5],
  ['by', 2],
];
const CREDIT_TRUST: Trusts = [
  ['payer', 5],
  ['by', 4],
  ['info', 3],
  ['purpose', 2.5],
  ['place', 1],
];
const LEADING_TO_NAMES = Meanings.of([...DEBIT_TRUST, ...CREDIT_TRUST].map(([meaning]) => meaning));

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
  let trust = trusts.find(([meaning]) => cue.means.has(meaning))?.[1] ?? 0;
  if (!incoming && cue.means.has('payer') && gapBefore(names.reading, cue.to).startsWith(':')) trust = 1.2; // Purchase ... From: GREEN SHOP
  const { norm } = names.reading.tokens[cue.from]!;
  if (norm === 'for') return trust - 1;
  return norm === 'to' && trust > 2 && !isPayeeTo(names, cue) ? 2 : trust;
}

function cueSlots(names: Names, incoming: boolean): Slot[] {
  const { cues, ignored, tokens } = names.reading;
  const slots: Slot[] = [];
  for (const cue of cues) {
    if (ignored[cue.from] || !cue.means.any(LEADING_TO_NAMES)) continue;
    const trust = trustOf(names, cue, incoming);
    const slot = trust > 0 ? nameAt(names, cue.to, trust) : null;
    if (!slot) continue;
    const clear = slot.mask === 'VPA' ? nameBehindAddress(names, slot.to, trust) : null;
    if (clear || slot.mask || isNamed(slot.written) || findMerchant(slot.written)) {
      slots.push(clear ?? slot);
      continue;
    }
    // `for water bill` says what, not whom; a sentence that begins with `To pause` gives advice
    const { norm, stop } = tokens[cue.from]!;
    const describes = norm === 'for' && !/\p{Lu}|\p{Lo}/u.test(slot.written);
    if (!describes && !(norm === 'to' && stop)) slots.push({ ...slot, trust: SMALL });
  }
  return slots;
}

/** `to <VPA:…> GREEN SHOP`: whose address it is. */
function nameBehindAddress(names: Names, at: number, trust: number): Slot | null {
  if (gapBefore(names.reading, at) !== ' ' || !isCapitals(names.reading.tokens[at]?.text ?? '')) return null;
  const slot = nameAt(names, at, trust);
  return slot && !slot.mask && isCapitals(slot.written) ? slot : null;
}

/** How far from the word for a payment its colon may stand: `To'lov amalga oshirildi: GREEN SHOP`. */
const LABEL_REACH = 3;
const LABELLED = 2.6;
const PAYMENT = Meanings.of(['debit', 'out']);

/** `Оплата: GREEN SHOP`: who is paid, behind the payment's own name. */
function labelledSlots(names: Names): Slot[] {
  const { tokens, cueAt, ignored, text } = names.reading;
  const slots: Slot[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (text[tokens[at - 1]!.end] !== ':') continue;
    const { kind, text: word, start, stop, line } = tokens[at]!;
    if (start === tokens[at - 1]!.end || kind !== 'word' || stop || line || ignored[at]) continue;
    if (cueAt[at] || !isNamed(word)) continue;
    let i = at - 1;
    while (i > 0 && i > at - LABEL_REACH && !cueAt[i] && !tokens[i]!.stop && !tokens[i]!.line) i--;
    if (!cueAt[i]?.means.any(PAYMENT)) continue;
    const slot = nameAt(names, at, LABELLED);
    if (slot && !slot.mask && !isAccountName(names.reading, at, slot.to + 1)) slots.push(slot);
  }
  return slots;
}

/** Trust in a name in small letters. */
const SMALL = 0.3;
const PAID_FROM = 1.1;

/** `Lastschrift von GREEN CLUB`, `purchase from Green Shop`: who is paid, unless the own account stands there. */
function paidFromSlots(names: Names): Slot[] {
  const { reading } = names;
  const slots: Slot[] = [];
  if (!hasCue(reading, 'payer')) return slots;
  for (const { from, to, means } of reading.cues) {
    if (reading.ignored[from] || !means.has('payer')) continue;
    const slot = nameAt(names, to, PAID_FROM);
    if (!slot || slot.mask || !isNamed(slot.written) || isBankName(slot.written)) continue;
    const next = reading.tokens[slot.to];
    const own = isAccountName(reading, to, slot.to + 1) || (next?.kind === 'mask' && OWN.has(next.norm));
    if (!own) slots.push(slot);
  }
  return slots;
}
const OWN = new Set(['ACCOUNT', 'CARD', 'IBAN']);

const BREATH = 7;
const CREDITED = 5;
const IS_CREDITED = ask((norm) => norm === 'credited');

/** `...; GREEN SHOP credited`: the other account named in the same breath. */
function creditedSlots(names: Names): Slot[] {
  const { cues, tokens, is } = names.reading;
  const slots: Slot[] = [];
  if ((is & IS_CREDITED) === 0) return slots;
  for (const { from } of cues) {
    if ((tokens[from]!.is & IS_CREDITED) === 0) continue;
    let start = from;
    while (start > 0 && !tokens[start]!.stop && start > from - BREATH) start--;
    const slot = start < from && tokens[start]!.stop ? nameAt(names, start, CREDITED) : null;
    if (slot) slots.push(slot);
  }
  return slots;
}

/** A known merchant that writes is the other side, wherever its ride went `to`. */
const KNOWN = 0.4;
const LEADING = 4.2;
const LEADING_IN = 2.2;

const MOST_LEADING = 4;

/** The first token behind a colon, among the first; -1 for none. */
function leadEnd({ tokens, text }: Reading): number {
  for (let at = 1; at <= MOST_LEADING && at < tokens.length; at++) {
    const { end } = tokens[at - 1]!;
    if (text[end] === ':' && end < tokens[at]!.start) return at;
  }
  return -1;
}

/** `Green Shop: Rs 90 charged`: who writes. */
function leadingSlot({ reading }: Names, trust: number): Slot[] {
  const { tokens, cueAt, text } = reading;
  const end = leadEnd(reading);
  if (end < 0 || tokens.slice(0, end).some(({ kind }, at) => kind !== 'word' || cueAt[at])) return [];
  const written = text.slice(tokens[0]!.start, tokens[end - 1]!.end);
  const beginsWithBank = tokens
    .slice(0, end)
    .some((token) => isBankName(text.slice(tokens[0]!.start, token.end)));
  if (beginsWithBank) return [];
  const slot = { written, mask: null, to: end };
  if (findMerchant(written)) return [{ ...slot, trust: trust + KNOWN }];
  const ofBank =
    tokens.some(({ norm }) => OWN.has(norm)) || hasCue(reading, 'account') || hasCue(reading, 'balance');
  return [{ ...slot, trust: ofBank ? 0.8 : trust }];
}

/** Trust in a payment address anywhere, and in a person. */
const ADDRESS = 1.5;
const PERSON = 0.9;
const GREETINGS = new Set('dear hi hello hey mr mrs ms'.split(' '));

/** A masked person or payment address anywhere, who is not the one written to. */
function maskSlots({ reading }: Names): Slot[] {
  const { tokens, masks, ignored } = reading;
  return masks.flatMap((at) => {
    const { norm, text } = tokens[at]!;
    if (ignored[at] || (norm !== 'VPA' && norm !== 'PERSON')) return [];
    const greeted = at === 0 || GREETINGS.has(tokens[at - 1]!.norm) || isHolder(reading, at + 1, text);
    return greeted
      ? []
      : [{ written: text, mask: norm, trust: norm === 'PERSON' ? PERSON : ADDRESS, to: at + 1 }];
  });
}

/** A way in which alerts name the other side, and the most that it promises. */
interface Source {
  most: number;
  slotsIn: (names: Names, incoming: boolean) => Slot[];
}
/** The most promising first. */
const SOURCES: readonly Source[] = [
  { most: 5, slotsIn: cueSlots },
  { most: CREDITED, slotsIn: (names, incoming) => (incoming ? [] : creditedSlots(names)) },
  {
    most: LEADING + KNOWN,
    slotsIn: (names, incoming) => leadingSlot(names, incoming ? LEADING_IN : LEADING),
  },
  { most: PATH_TRUST, slotsIn: pathSlots },
  { most: TERMINAL_TRUST, slotsIn: terminalSlots },
  { most: BEHIND_TRUST, slotsIn: behindSlots },
  { most: LABELLED, slotsIn: (names, incoming) => (incoming ? [] : labelledSlots(names)) },
  { most: ADDRESS, slotsIn: maskSlots },
  { most: PAID_FROM, slotsIn: (names, incoming) => (incoming ? [] : paidFromSlots(names)) },
  {
    most: STANDALONE_TRUST,
    slotsIn: (names, incoming) => standaloneSlots(names, incoming && !hasCue(names.reading, 'refund')),
  },
  { most: CAPITALS_TRUST, slotsIn: capitalSlots },
];

/** The places where the other side may be named, the most promising first; no further place is looked for while none is asked for. */
export function* nameSlots(names: Names, incoming: boolean): Generator<Slot> {
  let slots: Slot[] = [];
  for (const { most, slotsIn } of SOURCES) {
    let next = 0;
    while (next < slots.length && slots[next]!.trust >= most) yield slots[next++]!;
    const found = slotsIn(names, incoming);
    slots = slots.slice(next);
    if (found.length > 0) slots = [...slots, ...found].sort((a, b) => b.trust - a.trust);
  }
  yield* slots;
}
