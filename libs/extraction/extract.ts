import type { Fields, Finding, Kind } from '#libs/contracts/index.js';
import { chooseAmount, chooseBalance, chooseFee, chooseLimit, chooseOriginal } from './amount.js';
import { bankOf } from './bank.js';
import { chooseChannel } from './channel.js';
import { findOtherSide, type OtherSide } from './counterparty.js';
import { currencyOf } from './currencies.js';
import { chooseDirection, findMovements, mainMovement, type Movement } from './direction.js';
import { tellKind } from './kind.js';
import { findDoubts } from './doubts.js';
import { findMoney, type Money } from './money.js';
import { occurredAt } from './occurred-at.js';
import { chooseAccount } from './own-account.js';
import { read, type Reading } from './reading.js';
import { chooseReference } from './reference.js';

/** A masked SMS and what is known of it besides its text. */
export interface ExtractInput {
  /** Masked: personal data are tokens such as `<ACCOUNT:k1ab…>`. */
  text: string;
  findings?: readonly Pick<Finding, 'token'>[];
  sender?: string;
  /** ISO 8601; without it dates are not checked against it and dates without a year are not read. */
  receivedAt?: string;
  /** ISO 3166-1 alpha-2; decides `$` and `Rs`, the order of day and month, and the currency where none is written. */
  country?: string;
  /** IANA name; UTC when absent. */
  timeZone?: string;
}

/** Kinds whose sum is the SMS's own; a balance, an offer or a notice has no amount. */
const WITH_AMOUNT: ReadonlySet<Kind> = new Set([
  'transaction',
  'pending',
  'declined',
  'otp',
  'reminder',
  'suspicious',
]);
/** Kinds that have another side. */
const WITH_OTHER_SIDE: ReadonlySet<Kind> = new Set(['transaction', 'pending', 'declined', 'otp', 'reminder']);
const NOBODY: OtherSide = { counterparty: null, merchant: null };

function currencyIn(
  sums: readonly Money[],
  amount: Money | null,
  country: string | undefined,
): string | null {
  if (!amount) return sums.find(({ currency }) => currency)?.currency ?? null;
  return amount.currency ?? sums.find(({ currency }) => currency)?.currency ?? currencyOf(country);
}

/** What is told of the money in an SMS, which its other fields depend on. */
interface Story {
  reading: Reading;
  sums: readonly Money[];
  movements: readonly Movement[];
  kind: Kind;
  kindReason: string;
  amount: Money | null;
  direction: Fields['direction'];
}

/** Reads the fields of one masked SMS. Pure; time grows linearly with the text; what is not found is null. */
export function extract(input: ExtractInput): Fields {
  return extractAll([input])[0]!;
}

/**
 * As `extract`, for many SMS. Each step takes all of them before the next begins, so that its code is in the processor's
 * cache, as in `maskAll`.
 */
export function extractAll(inputs: readonly ExtractInput[]): Fields[] {
  const readings = inputs.map(({ text, findings, country }) => read(text, findings, country));
  const sums = readings.map((reading) => findMoney(reading));
  const stories = inputs.map((input, i) => storyOf(readings[i]!, sums[i]!, input));
  const sides = stories.map(otherSideOf);
  return inputs.map((input, i) => fieldsOf(stories[i]!, sides[i]!, input));
}

function storyOf(reading: Reading, sums: readonly Money[], { country, sender }: ExtractInput): Story {
  const chosen = chooseAmount(sums, country);
  const movements = findMovements(reading, sums);
  const main = mainMovement(reading, movements, chosen);
  const { kind, kindReason } = tellKind(reading, { amount: chosen, sums, movements, main, sender });
  const amount = WITH_AMOUNT.has(kind) ? chosen : null;
  const direction = amount || kind === 'transaction' ? chooseDirection(reading, main, amount) : null;
  return { reading, sums, movements, kind, kindReason, amount, direction };
}

function otherSideOf({ reading, sums, kind, direction }: Story): OtherSide {
  return WITH_OTHER_SIDE.has(kind) ? findOtherSide(reading, sums, direction === 'credit') : NOBODY;
}

function fieldsOf(
  { reading, sums, movements, kind, kindReason, amount, direction }: Story,
  { counterparty, merchant }: OtherSide,
  { sender, receivedAt, country, timeZone = 'UTC' }: ExtractInput,
): Fields {
  const incoming = direction === 'credit';
  const { originalAmount, originalCurrency } = chooseOriginal(sums, amount);
  const { account, instrument } = chooseAccount(reading, incoming);
  // a spread for each would cost more than finding them
  return {
    kind,
    kindReason,
    direction,
    isRefund: incoming && movements.some(({ refund }) => refund),
    amount: amount?.value ?? null,
    currency: currencyIn(sums, amount, country),
    counterparty,
    merchant,
    fee: chooseFee(sums, amount),
    originalAmount,
    originalCurrency,
    account,
    instrument,
    bank: bankOf(reading, sender),
    balance: chooseBalance(sums),
    limit: chooseLimit(sums),
    reference: chooseReference(reading),
    occurredAt: occurredAt(reading, { receivedAt, timeZone }),
    channel: chooseChannel(
      reading,
      sums.some((money) => money.role === 'fee' && money !== amount),
    ),
    doubts: findDoubts(reading, { sums, movements, amount }),
  };
}
