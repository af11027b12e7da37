import { CURRENCY, currencyFor, currencyOf, isLetterSign, type Currency } from './currencies.js';
import type { Meaning } from './cues/cue-table.js';
import { Meanings } from './cues/meanings.js';
import { decimal } from './numbers.js';
import { SCALES, UNITS } from './units.data.js';
import { gapBefore, type Reading } from './reading.js';
import type { Token } from './tokens.js';

/** What a sum of money is in its SMS; `moved` stands beside a movement, `named` beside the name of a kind of payment, `plain` beside nothing. */
export type Role =
  | 'moved'
  | 'named'
  | 'amount'
  | 'plain'
  | 'balance'
  | 'old-balance'
  | 'limit'
  | 'fee'
  | 'due'
  | 'min-due'
  | 'points';

export interface Money {
  /** Plain decimal string; null when it is written as `2.5 lakh` or `10k`, which is not guessed at. */
  value: string | null;
  currency: string | null;
  /** -1 or +1 as written before the number, else 0. */
  sign: -1 | 0 | 1;
  role: Role;
  /** Position of its number. */
  at: number;
  /** First and last token that belong to it, its currency included. */
  from: number;
  to: number;
}

/** After these a bare number is a name, a code or a count. */
const NUMBER_NAMES = new Set(
  'no num number id ref refno code call dial sms txn order pnr policy invoice receipt slot article version atm mcc kod n st branch pin otp plot sector unit room phone mobile mob class upi neft imps rtgs'.split(
    ' ',
  ),
);
const ROLES: readonly Meaning[] = [
  'old-balance',
  'min-due',
  'due',
  'limit',
  'balance',
  'fee',
  'points',
  'amount',
];
const ANY_ROLE = Meanings.of(ROLES);
const DONE = Meanings.of(['debit', 'credit']);
const NAMED = Meanings.of(['refund', 'out', 'in', 'order']);
const REACH_BACK = 14;
const REACH_ON = 5;

interface Beside extends Currency {
  from: number;
}

/** Whether nothing but signs stands between a currency and its number: `Rs. 90`, `INR:-90`. */
function leadsToSum(text: string, from: number, to: number): boolean {
  if (to > from + 4) return false;
  for (let at = from; at < to; at++) if (!LEADING_SIGNS.includes(text[at]!)) return false;
  return true;
}
const LEADING_SIGNS = ' .:=/-+';

/** The currency that ends right before the token, `R$` and `US$` as one. */
function currencyBefore(reading: Reading, at: number): Beside | null {
  const token = reading.tokens[at - 1];
  if (!token || token.kind !== 'word' || ((token.is & CURRENCY) === 0 && token.text.length > 1)) return null;
  if (!leadsToSum(reading.text, token.end, reading.tokens[at]!.start)) return null;
  const before = reading.tokens[at - 2];
  if (before && token.glued && token.text.length === 1 && before.kind === 'word') {
    const joined = currencyFor(before.text + token.text, reading.country);
    if (joined) return { ...joined, from: at - 2 };
  }
  const currency = currencyFor(token.text, reading.country);
  if (!currency || (isLetterSign(token.text) && !/^[-+]?$/.test(gapBefore(reading, at)))) return null;
  return { code: currency.code, side: currency.side, from: at - 1 };
}

const RUPEES = new Set(['INR', 'PKR', 'LKR', 'NPR', 'BDT', 'MUR']);
const SHILLINGS = new Set(['KES', 'TZS', 'UGX']);

/** `500/-` are rupees or shillings, `500/=` shillings: the country's. */
function dashCurrency(gap: string, { country }: Reading): string {
  const home = currencyOf(country) ?? '';
  if (SHILLINGS.has(home) || RUPEES.has(home)) return home;
  return gap.startsWith('/=') ? 'KES' : 'INR';
}

function currencyAfter(reading: Reading, at: number): Currency | null {
  const token = reading.tokens[at + 1];
  const gap = gapBefore(reading, at + 1);
  if (gap.startsWith('/') && /^\/[-=]/.test(gap) && !token?.text.match(/^\d/))
    return { code: dashCurrency(gap, reading), side: 'after' };
  if (!token || (token.is & CURRENCY) === 0 || !/^(?:[.,]-)? ?$/.test(gap)) return null; // 90,- Kč
  const currency = currencyFor(token.text, reading.country);
  if (!currency) return null;
  const next = reading.tokens[at + 2];
  const takenByNext = next?.kind === 'number' && currency.side === 'before' && !token.glued;
  return takenByNext ? null : currency;
}

function roleFrom(means: Meanings | undefined): Role | null {
  if (!means) return null;
  if (means.any(ANY_ROLE)) return ROLES.find((meaning) => means.has(meaning)) as Role;
  if (means.any(DONE)) return 'moved';
  return means.any(NAMED) ? 'named' : null;
}

/** `Fee: Rs 9` */
const LABEL_REACH = 2;
const LABELS: ReadonlySet<Role> = new Set(ROLES as Role[]);

/** `-90 Fee 9`: a label before another sum is that sum's. */
function labelsNext({ tokens, cueAt }: Reading, label: number, taken: ReadonlySet<number>): boolean {
  label = (cueAt[label]?.to ?? label + 1) - 1;
  for (let at = label + 1; at <= label + LABEL_REACH && at < tokens.length; at++) {
    if (tokens[at]!.stop || tokens[at]!.line) return false;
    if (taken.has(at)) return true;
  }
  return false;
}

/** Looks back, then on, for the nearest cue that says what the number is. */
function roleOf(reading: Reading, from: number, to: number, taken: ReadonlySet<number>): Role {
  const { tokens, cueAt } = reading;
  let weak: Role = 'plain';
  for (
    let at = from - 1;
    at >= 0 && at >= from - REACH_BACK && !tokens[at + 1]!.stop && !taken.has(at);
    at--
  ) {
    const role = roleFrom(cueAt[at]?.means);
    if (role && role !== 'named') return role;
    if (role) {
      weak = role;
      break;
    }
  }
  for (let at = to + 1; at < tokens.length && at <= to + REACH_ON; at++) {
    if (tokens[at]!.stop || tokens[at]!.line || taken.has(at)) break;
    const role = roleFrom(cueAt[at]?.means);
    if (role === 'moved' || (role && weak === 'plain')) {
      return LABELS.has(role) && labelsNext(reading, at, taken) ? weak : role;
    }
  }
  return weak;
}

function signBefore(reading: Reading, from: number): -1 | 0 | 1 {
  const start = reading.tokens[from]!.start;
  const sign = reading.text[start - 1];
  if (sign !== '-' && sign !== '+') return 0;
  const before = reading.text[start - 2] ?? ' ';
  if (!/[\s:;,(=]/.test(before)) return 0;
  return sign === '-' ? -1 : 1;
}

/** `90KG`; `90.00CR` is the sign of a sum. */
const isGluedWord = (next: Token | undefined): boolean =>
  next?.glued === true && next.norm !== 'cr' && next.norm !== 'dr';
const GROUPED = /^\d{1,3}(?:,\d{3}){1,4}$/; // -1,500,000

/** A number without a currency is money only right beside a word that says so, and when it cannot be a code. */
function isBareMoney(reading: Reading, at: number): boolean {
  const { tokens, cueAt } = reading;
  const token = tokens[at]!;
  const gap = gapBefore(reading, at);
  const digits = token.text.replace(/\D/g, '').length;
  const written = /[.,]/.test(token.text);
  if (GROUPED.test(token.text) && (signBefore(reading, at) !== 0 || isGluedToRole(reading, at))) return true;
  if (token.glued || /[#*/@]|\w-$/.test(gap) || (gap.endsWith('-') && !gap.startsWith(' '))) return false;
  if (/^[-/]\w/.test(reading.text.slice(token.end, token.end + 2)) || isGluedWord(tokens[at + 1]))
    return false;
  if (!written && (digits > 7 || digits < 2)) return false;
  const previous = tokens[at - 1];
  if (previous?.kind === 'word' && (NUMBER_NAMES.has(previous.norm) || cueAt[at - 1]?.means.has('reference')))
    return false;
  return isSaidToBeMoney(reading, at);
}

/** `خرید1,250,000`: a sum that touches the word for what it is. */
function isGluedToRole({ tokens, cueAt }: Reading, at: number): boolean {
  return tokens[at]!.glued && roleFrom(cueAt[at - 1]?.means) !== null;
}

const BARE_REACH = 3;

/** `debited by 90.0`, `Bal 90`, `90 paid`: a role within a few words, and no talk of points. */
function isSaidToBeMoney({ tokens, cueAt }: Reading, at: number): boolean {
  let said = false;
  for (
    let i = at - 1;
    i >= at - BARE_REACH && i >= 0 && tokens[i]!.kind === 'word' && !tokens[i + 1]!.stop;
    i--
  ) {
    const role = roleFrom(cueAt[i]?.means);
    if (role === 'points') return false;
    said ||= role !== null;
  }
  if (said) return true;
  const after = tokens[at + 1]?.stop || tokens[at + 1]?.line ? null : cueAt[at + 1];
  return roleFrom(after?.means) !== null && !cueAt[at - 1]?.means.has('account');
}

/** The `4` of `4**<ACCOUNT:…>`, the digits before a mask. */
function isMaskedNumber({ text, tokens }: Reading, at: number): boolean {
  const { end } = tokens[at]!;
  return text[end] === '*' || text[end] === '<';
}

/** Whether no more than a space stands between. */
const touches = (text: string, from: number, to: number): boolean =>
  from === to || (from + 1 === to && text[from] === ' ');

function moneyAt(reading: Reading, at: number): Omit<Money, 'role'> | null {
  const token = reading.tokens[at]!;
  const before = currencyBefore(reading, at);
  const after = currencyAfter(reading, at);
  const next = reading.tokens[at + 1];
  const nextTouches = next?.kind === 'word' && touches(reading.text, token.end, next.start);
  const scaled =
    nextTouches &&
    SCALES.has(next.norm) &&
    !(next.norm === 'cr' && (/[.,]\d\d$/.test(token.text) || next.glued));
  if (nextTouches && UNITS.has(next.norm) && !before) return null;
  const useBefore =
    before !== null && (after === null || before.side === 'before' || reading.tokens[at]!.glued);
  const currency = useBefore ? before.code : (after?.code ?? null);
  const apart = !token.glued || useBefore || (after && /[.,]\d\d$/.test(token.text)); // plati90.00 RUR
  if (!apart && !(GROUPED.test(token.text) && isGluedToRole(reading, at))) return null;
  if (isMaskedNumber(reading, at)) return null;
  if (!currency && !(scaled ? isSaidToBeMoney(reading, at) : isBareMoney(reading, at))) return null;
  const from = useBefore ? before.from : at;
  return {
    value: scaled ? null : decimal(token.text, currency ?? currencyOf(reading.country)),
    currency,
    sign: signBefore(reading, from) || signBefore(reading, at),
    at,
    from,
    to: (after && !useBefore) || scaled ? at + 1 : at,
  };
}

const BY_STRENGTH: readonly Role[] = ['moved', 'amount', 'named'];
const stronger = (a: Role, b: Role): Role => BY_STRENGTH.find((role) => role === a || role === b) ?? a;

/** `USD 12.00 (Rs 1,020.00)`, `USD 12.00 = Rs 1,020.00`: one sum in two currencies. */
function isExchangeOf(reading: Reading, first: Money, second: Money): boolean {
  if (second.from !== first.to + 1 || !first.currency || !second.currency) return false;
  return first.currency !== second.currency && /^ ?[(=/~]/.test(gapBefore(reading, second.from));
}

/** Finds every sum of money in a text, outside advice, with what it is. */
export function findMoney(reading: Reading): Money[] {
  const sums: Omit<Money, 'role'>[] = [];
  for (const at of reading.numbers) {
    const money = reading.ignored[at] ? null : moneyAt(reading, at);
    if (money) sums.push(money);
  }
  const taken = new Set<number>();
  for (const { at } of sums) taken.add(at);
  const told: Money[] = [];
  for (const { value, currency, sign, at, from, to } of sums)
    told.push({ value, currency, sign, role: roleOf(reading, from, to, taken), at, from, to });
  told.forEach((money, i) => {
    const next = told[i + 1];
    if (next && isExchangeOf(reading, money, next)) next.role = money.role = stronger(money.role, next.role);
  });
  return told;
}
