import type { Direction } from '#libs/contracts/index.js';
import type { Meaning } from './cues/cue-table.js';
import type { Cue } from './cues/find-cues.js';
import { Meanings } from './cues/meanings.js';
import { currencyFor } from './currencies.js';
import type { Money } from './money.js';
import { hasCue, type Reading } from './reading.js';

/** A movement that the text tells of. */
export interface Movement {
  direction: Direction;
  at: number;
  /** `will be debited`: not yet. */
  future: boolean;
  /** A verb that says it happened, not the name of a kind of payment. */
  strong: boolean;
  refund: boolean;
}

const NEAR = 3;

/** Whether a cue with the meaning stands within a few tokens before, in the same sentence. */
function precededBy(reading: Reading, at: number, meaning: 'not' | 'future'): boolean {
  for (let i = at; i > 0 && i > at - NEAR - 1; i--) {
    if (reading.tokens[i]!.stop) return false;
    if (reading.cueAt[i - 1]?.means.has(meaning)) return true;
  }
  return false;
}

/** `Bal Rs 90 CR` and `.00Cr`: the sign of a balance, or of what is no sum at all. */
function isBalanceSign({ tokens, country }: Reading, cue: Cue, sums: ReadonlyMap<number, Money>): boolean {
  const norm = tokens[cue.from]!.norm;
  if (norm !== 'cr' && norm !== 'dr') return false;
  // INR Dr. 90: the sign of a sum owed
  if (tokens[cue.to]?.kind === 'number' && currencyFor(tokens[cue.from - 1]?.text ?? '', country))
    return true;
  if (tokens[cue.from - 1]?.kind !== 'number') return false;
  const sum = sums.get(cue.from - 1);
  return !sum || sum.role === 'balance' || sum.role === 'old-balance';
}

const OBJECT_REACH = 5;

/** `credited to <somebody else>`: money that left; `credited to your account` came in. */
function creditsSomebodyElse(reading: Reading, cue: Cue): boolean {
  const { tokens, cueAt } = reading;
  const before = cueAt[cue.from - 1];
  const head = cueAt[cue.to];
  if (head?.means.has('beneficiary') || before?.means.has('beneficiary')) return true;
  if (tokens[cue.to]?.norm !== 'to' || cue.from !== cue.to - 1) return false;
  if (tokens[cue.from]!.norm === 'added') return false;
  for (let at = cue.to + 1; at <= cue.to + OBJECT_REACH && at < tokens.length; at++) {
    const means = cueAt[at]?.means;
    if (means?.has('beneficiary')) return true;
    if (means?.has('own') || means?.has('account') || means?.has('credit-card')) return false;
    const { kind, norm } = tokens[at]!;
    if (kind === 'mask' && (norm === 'ACCOUNT' || norm === 'CARD')) return false;
    if (tokens[at]!.stop || (at > cue.to + 1 && means?.has('end'))) break;
  }
  return true;
}

const PAID_FOR = new Set('payment pmt emi premium bill fee fees donation contribution toll'.split(' '));

const PAID_FOR_REACH = 12;
const CARD_REACH = 20;

/** `transfer to <somebody else> was deposited`: what was sent arrived. */
function arrivedAtSomebodyElse({ tokens, cueAt }: Reading, cue: Cue): boolean {
  if (!PASSIVE.has(tokens[cue.from - 1]?.norm ?? '')) return false;
  for (let at = cue.from - 1; at > cue.from - OBJECT_REACH - 3 && at > 0 && !tokens[at]!.stop; at--) {
    const means = cueAt[at]?.means;
    if (means?.has('own') || means?.has('account') || means?.has('credit-card')) return false;
    if (tokens[at]!.norm === 'to') return cueAt[at]?.means.has('payee') ?? false;
  }
  return false;
}
const PASSIVE = new Set('was is been were'.split(' '));

/** `Payment of Rs 90 received for policy`: the payer is told that it arrived; on a credit card it came in. */
function acknowledgesPayment(reading: Reading, cue: Cue): boolean {
  const { tokens, cueAt } = reading;
  if (!tokens[cue.from]!.norm.startsWith('rec') || cueAt[cue.from - 1]?.means.has('own')) return false;
  const around = tokens.slice(Math.max(0, cue.from - PAID_FOR_REACH), cue.from + PAID_FOR_REACH);
  if (!around.some(({ norm }) => PAID_FOR.has(norm))) return false;
  const near = cueAt.slice(Math.max(0, cue.from - CARD_REACH), cue.from + CARD_REACH);
  if (near.some((other) => other?.means.has('credit-card'))) return false;
  if (cueAt[cue.to]?.means.has('own')) return true; // we received your payment
  for (let at = cue.to; at < tokens.length && at < cue.to + 8; at++) {
    const means = cueAt[at]?.means;
    if (means?.has('payer') || means?.has('credit-card') || means?.has('account')) return false;
    if (tokens[at]!.stop) break;
  }
  return true;
}

/** Verbs name what happened; these only name the thing that will: `a debit of Rs 90 is due to leave`. */
const isNamed = ({ tokens }: Reading, { from, means }: Cue): boolean =>
  means.has('out') || means.has('in') || NAMES.has(tokens[from]!.norm);
const NAMES = new Set(
  'debit deposit withdrawal purchase prelevement paiement retrait cargo pago compra retiro abono pagamento saque addebito prelievo acquisto lastschrift abbuchung zahlung platez spisanie platnosc'.split(
    ' ',
  ),
);
const COMPLETED = new Set('successful successfully success completed done'.split(' '));
const ANNOUNCED_REACH = 14;
const CLEARING_REACH = 8;

/** `refund initiated`, `cheque deposited to A/c 9 is under clearing`, `payment of Rs 90 is scheduled for`; `자동이체 예정`, where the verb ends the sentence. */
function isUnfinished(reading: Reading, cue: Cue): boolean {
  const { tokens, cueAt } = reading;
  const named = isNamed(reading, cue);
  const reach = named ? ANNOUNCED_REACH : CLEARING_REACH;
  for (let at = cue.to; at < tokens.length && at < cue.to + reach && !tokens[at]!.stop; at++) {
    const means = cueAt[at]?.means;
    if (COMPLETED.has(tokens[at]!.norm)) return false;
    if ((means?.has('debit') || means?.has('credit')) && !means.has('future')) return false;
    if (means?.has('initiated')) {
      if (at < cue.to + NEAR) return true;
      if (at < cue.to + CLEARING_REACH && PASSIVE.has(tokens[at - 1]!.norm)) return true;
    }
    if (means?.has('future') && (named || (at === cue.to && !tokens[at]!.line))) return true;
  }
  return false;
}

const ASKED_REACH = 4;

/** `has sent a collect request`: what was sent is the request. */
function sendsRequest({ tokens, cueAt }: Reading, cue: Cue): boolean {
  for (let at = cue.to; at < tokens.length && at < cue.to + ASKED_REACH && !tokens[at]!.stop; at++) {
    if (cueAt[at]?.means.has('request')) return true;
  }
  return false;
}

/** `asks you for a payment of Rs 90`: what is named is what is asked for. */
function isAskedFor({ tokens, cueAt }: Reading, { from }: Cue): boolean {
  for (let at = from; at > 0 && at > from - NEAR && !tokens[at]!.stop; at--) {
    if (cueAt[at - 1]?.means.has('request')) return true;
  }
  return false;
}

/** `10% cashback`, `cashback of 5%`: a rate is an offer; what was returned is a sum. */
function isRate({ tokens }: Reading, { from, to }: Cue): boolean {
  if (tokens[from - 1]?.norm === '%') return true;
  return [to + 1, to + 2].some((at) => tokens[at]?.norm === '%' && tokens[at - 1]!.kind === 'number');
}

const wentOut = (reading: Reading, cue: Cue): boolean =>
  creditsSomebodyElse(reading, cue) ||
  arrivedAtSomebodyElse(reading, cue) ||
  acknowledgesPayment(reading, cue);

const MOVING = Meanings.of(['refund', 'debit', 'credit', 'out', 'in', 'order']);

function movementOf(reading: Reading, cue: Cue, sums: ReadonlyMap<number, Money>): Movement | null {
  const { means } = cue;
  const refund = means.has('refund');
  const strong = refund || means.has('debit') || means.has('credit');
  if (precededBy(reading, cue.from, 'not') || isBalanceSign(reading, cue, sums)) return null;
  if ((strong && sendsRequest(reading, cue)) || (refund && isRate(reading, cue))) return null;
  let incoming = refund || means.has('credit') || (!strong && means.has('in'));
  if (incoming && means.has('debit')) incoming = false;
  if (incoming && !refund && wentOut(reading, cue)) incoming = false;
  const future =
    means.has('future') ||
    precededBy(reading, cue.from, 'future') ||
    isAskedFor(reading, cue) ||
    isUnfinished(reading, cue);
  return { direction: incoming ? 'credit' : 'debit', at: cue.from, future, strong, refund };
}

/** Every movement a text tells of, outside advice and not denied. */
export function findMovements(reading: Reading, sums: readonly Money[]): Movement[] {
  const byEnd = new Map(sums.map((money) => [money.to, money]));
  const movements: Movement[] = [];
  for (const cue of reading.cues) {
    if (reading.ignored[cue.from] || !cue.means.any(MOVING)) continue;
    const movement = movementOf(reading, cue, byEnd);
    if (movement) movements.push(movement);
  }
  return movements;
}

const ACROSS_SENTENCES = 8;

function distance({ sentence }: Reading, a: number, b: number): number {
  return Math.abs(a - b) + ACROSS_SENTENCES * Math.abs(sentence[a]! - sentence[b]!);
}

/** The movement that the amount belongs to: the nearest verb, else the nearest name of a payment that came in, or went out. */
export function mainMovement(
  reading: Reading,
  movements: readonly Movement[],
  amount: Money | null,
): Movement | null {
  if (movements.length < 2) return movements[0] ?? null;
  const strong = movements.filter((movement) => movement.strong);
  const incoming = movements.filter(({ direction }) => direction === 'credit');
  const [among = []] = [strong, incoming, movements].filter((list) => list.length > 0);
  if (!amount) return among[0] ?? null;
  const far = (movement: Movement): number => distance(reading, movement.at, amount.at);
  return among.reduce<Movement | null>((best, next) => (best && far(best) <= far(next) ? best : next), null);
}

const SPENT: readonly Meaning[] = ['place', 'payee', 'purpose', 'fee'];

/** A bare sum beside what is left is a purchase; what is asked for goes out. */
const SPENT_BESIDE: readonly Meaning[] = ['balance', 'limit', 'request'];

/** `Transfer of Rs 90 from <somebody>`: named without a verb, it came in, unless it also went to somebody. */
function comesFromSomebody(reading: Reading): boolean {
  const { cues, cueAt, tokens, ignored } = reading;
  if (hasCue(reading, 'place') || hasCue(reading, 'purpose')) return false;
  let from = false;
  for (const { from: at, to, means } of cues) {
    if (ignored[at]) continue;
    const next = tokens[to];
    const named = next?.kind === 'mask' ? next.norm === 'PERSON' : next?.kind === 'word' && !cueAt[to];
    if (means.has('payee') && named) return false;
    if (means.has('payer') && named && /^[<\p{Lu}]/u.test(next!.text)) from = true;
  }
  return from;
}

/** Which way the money went: as its verb says, else its sign, else what the payment is called or where it went. */
export function chooseDirection(
  reading: Reading,
  main: Movement | null,
  amount: Money | null,
): Direction | null {
  if (main?.strong) return main.direction;
  if (amount && amount.sign !== 0) return amount.sign < 0 ? 'debit' : 'credit';
  if (main) return main.direction === 'debit' && comesFromSomebody(reading) ? 'credit' : main.direction;
  const beside = amount && SPENT_BESIDE.some((meaning) => hasCue(reading, meaning));
  return beside || SPENT.some((meaning) => hasCue(reading, meaning)) ? 'debit' : null;
}
