import type { Kind } from '#libs/contracts/index.js';
import { Meanings } from './cues/meanings.js';
import type { Movement } from './direction.js';
import { hasRole, isDone, type Evidence, type Rule } from './evidence.js';
import type { Money } from './money.js';
import { countCues, hasCue, type Reading } from './reading.js';
import { isPrivate, luresIn, suspicious } from './suspicious.js';

/** A kind and the cue that decided it. */
export interface KindReading {
  kind: Kind;
  kindReason: string;
}

/** A code of four to eight digits that is not money. */
function holdsCode({ tokens, numbers }: Reading, { sums }: Evidence): boolean {
  const money = new Set(sums.filter(({ currency }) => currency !== null).map(({ at }) => at));
  return numbers.some((at) => !tokens[at]!.glued && /^\d{4,8}$/.test(tokens[at]!.text) && !money.has(at));
}

const SECRETS = new Set(['OTP', 'PASSWORD']);

/** What ends in a balance or came in has happened, whatever code it also gives; without a code, a code is only spoken of. */
const otp: Rule = (reading, evidence) => {
  const done = evidence.movements.some(isDone);
  const cameIn = evidence.main !== null && isDone(evidence.main) && evidence.main.direction === 'credit';
  if (done && (cameIn || hasRole(evidence, 'balance'))) return null;
  if (isPrivate(evidence) && luresIn(reading, evidence) > 1) return null;
  if (reading.masks.some((at) => SECRETS.has(reading.tokens[at]!.norm))) return 'one-time code';
  if (!hasCue(reading, 'otp')) return null;
  const about = done || hasCue(reading, 'declined') || hasCue(reading, 'request');
  return holdsCode(reading, evidence) || !about ? 'code word' : null;
};

/** `Your failed payment is reversed` and `credited for a failed payment` tell of a return; a cheque `deposited` and then `returned unpaid` does not. */
const declined: Rule = ({ cues, cueAt, ignored }, { movements }) => {
  const cue = cues.find(({ from, means }) => means.has('declined') && !ignored[from]);
  if (!cue) return null;
  const describes = cueAt[cue.to]?.means.has('out') ?? false;
  const returned = movements.some(
    (movement) =>
      isDone(movement) &&
      movement.direction === 'credit' &&
      (describes || movement.refund || movement.at > cue.from),
  );
  return returned ? null : 'declined';
};

const denied: Rule = (reading, { movements }) =>
  reading.cues.some(
    (cue) =>
      cue.means.has('not') &&
      !reading.ignored[cue.from] &&
      [1, 2].some((ahead) => {
        const means = reading.cueAt[cue.to - 1 + ahead]?.means;
        return means?.has('debit') || means?.has('credit');
      }),
  ) &&
  !hasCue(reading, 'initiated') &&
  !movements.some(isDone)
    ? 'not done'
    : null;

const OTHERWISE = Meanings.of(['promo', 'reminder', 'otp', 'service']);

/** `Tomorrow we take Rs 90`, in words that no table holds. */
function isAnnounced(reading: Reading, { amount, movements }: Evidence): boolean {
  if (!amount || movements.length > 0 || reading.said.any(OTHERWISE)) return false;
  const { cues, sentence, ignored } = reading;
  return cues.some(
    ({ from, means }) => means.has('future') && !ignored[from] && sentence[from] === sentence[amount.at],
  );
}

/** A payment that is only named, without a sum, is none that comes: `UPI services will be unavailable`. */
const pending: Rule = (reading, evidence) => {
  const { movements, main, amount } = evidence;
  if (hasCue(reading, 'request') && !movements.some((m) => isDone(m) && m.direction === 'debit'))
    return 'requested';
  const announced = (m: Movement): boolean =>
    m.future && reading.sentence[m.at] === reading.sentence[main!.at];
  const comes = main && (main.future || (main.refund && movements.some(announced)));
  if (comes && (main.strong || amount)) return 'future';
  if (movements.some(isDone)) return null;
  if (hasCue(reading, 'initiated')) return 'not finished';
  if (isAnnounced(reading, evidence)) return 'future';
  return hasCue(reading, 'mandate') ? 'mandate' : null;
};

const isReferred = (reading: Reading): boolean =>
  hasCue(reading, 'reference') || reading.masks.some((at) => reading.tokens[at]!.norm === 'REF');

/** How sure it is that something happened: an account, a day, a balance, a reference. */
function solidity(reading: Reading, evidence: Evidence): number {
  const masked = reading.tokens.some(({ norm }) => norm === 'ACCOUNT' || norm === 'CARD');
  const own = masked || (hasCue(reading, 'own') && hasCue(reading, 'account'));
  const dated = reading.tokens.some(({ kind }) => kind === 'date');
  const left = hasRole(evidence, 'balance') || hasRole(evidence, 'limit');
  const told = evidence.movements.some(
    ({ at }) =>
      evidence.amount !== null &&
      reading.sentence[at] === reading.sentence[evidence.amount.at] &&
      /^(?:credited|debited)$/.test(reading.tokens[at]!.norm),
  );
  return (told ? 1 : 0) + (own ? 1 : 0) + (dated ? 1 : 0) + (left ? 2 : 0) + (isReferred(reading) ? 2 : 0);
}

/** Offers up to the end of the amount's sentence; what follows a transaction is advertising at its foot. */
function offersBeforeEnd(reading: Reading, amount: Money): number {
  let end = amount.at + 1;
  while (end < reading.tokens.length && !reading.tokens[end]!.stop) end++;
  return reading.cues.filter(({ from, means }) => from < end && means.has('promo') && !reading.ignored[from])
    .length;
}

const CONVERTS = new Set(['convert', 'split']);

/** `Convert your purchase`, `25% off on purchase of Rs 90`: a condition, not a movement. */
function isOfferedFor({ tokens, cueAt }: Reading, main: Movement): boolean {
  if ([1, 2, 3].some((back) => CONVERTS.has(tokens[main.at - back]?.norm ?? ''))) return true;
  const before = tokens[main.at - 1]?.norm;
  if (before !== 'on' && before !== 'for' && before !== 'with') return false;
  return [2, 3, 4].some(
    (back) => cueAt[main.at - back]?.means.has('promo') && !tokens[main.at - back + 1]!.stop,
  );
}

const INVITES = new Set(
  'earn get win enjoy convert split avail grab save swipe shop spend refer invite'.split(' '),
);

/** `Earn up to Rs 90 cashback when you spend Rs 900`: the sentence of the amount begins with an invitation. */
function invites({ tokens }: Reading, { at }: Money): boolean {
  let first = at;
  while (first > 0 && !tokens[first]!.stop && !tokens[first]!.line) first--;
  return INVITES.has(tokens[first]!.norm);
}

const promotion: Rule = (reading, evidence) => {
  const offers = countCues(reading, 'promo');
  if (offers === 0) return null;
  if (!evidence.movements.some(isDone) || !evidence.amount)
    return offers > 1 || !evidence.amount ? 'offer' : null;
  if (evidence.main && isOfferedFor(reading, evidence.main)) return 'offer';
  if (invites(reading, evidence.amount)) return 'offer';
  const inFront = offersBeforeEnd(reading, evidence.amount);
  return inFront > 1 && inFront > solidity(reading, evidence) ? 'offer' : null;
};

const reminder: Rule = (reading, evidence) => {
  const { main, amount } = evidence;
  if (
    main &&
    isDone(main) &&
    amount &&
    amount.role !== 'due' &&
    reading.sentence[main.at] === reading.sentence[amount.at]
  )
    return null;
  if (hasCue(reading, 'reminder')) return 'due or statement';
  return hasRole(evidence, 'due') || hasRole(evidence, 'min-due') ? 'amount due' : null;
};

const transaction: Rule = (reading, evidence) => {
  const { amount, movements } = evidence;
  if (!amount || (amount.value !== null && Number(amount.value) === 0)) return null;
  if (movements.some(isDone)) return 'movement and amount';
  if (amount.role === 'due' || amount.role === 'min-due') return null;
  if (movements.length > 0) return 'payment and amount';
  if (amount.sign !== 0) return 'signed amount';
  if (amount.currency && isReferred(reading)) return 'amount with a reference';
  return hasRole(evidence, 'balance') || hasRole(evidence, 'limit') ? 'amount beside a balance' : null;
};

const balance: Rule = (_reading, evidence) => (hasRole(evidence, 'balance') ? 'balance' : null);
const offer: Rule = (reading) => (hasCue(reading, 'promo') ? 'offer' : null);

/** In the order in which they are asked; the first that answers decides. */
const RULES: readonly (readonly [Kind, Rule])[] = [
  ['otp', otp],
  ['suspicious', suspicious],
  ['declined', declined],
  ['declined', denied],
  ['pending', pending],
  ['promotion', promotion],
  ['reminder', reminder],
  ['transaction', transaction],
  ['balance', balance],
  ['promotion', offer],
];

/** Tells what an SMS is, and by which cue; what nothing fits is a notice. */
export function tellKind(reading: Reading, evidence: Evidence): KindReading {
  for (const [kind, rule] of RULES) {
    const kindReason = rule(reading, evidence);
    if (kindReason) return { kind, kindReason };
  }
  return { kind: 'notice', kindReason: 'no movement of money' };
}
