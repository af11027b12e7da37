import type { Channel, Direction, Doubt, Instrument, Kind } from './kinds.js';

/** What extraction reads from one SMS; a field that was not found is null, never guessed. */
export interface Fields {
  kind: Kind;
  /** The cue that decided the kind, in a few words; never text of the SMS. */
  kindReason: string;
  direction: Direction | null;
  /** Whether the money is a refund, reversal or cashback. */
  isRefund: boolean;
  /** Positive decimal string in major units, as `1234.50`. */
  amount: string | null;
  /** ISO 4217 code. */
  currency: string | null;
  /** Who is on the other side, as written; a private person is a token. */
  counterparty: string | null;
  /** Clean display name of a business, as `Zomato`. */
  merchant: string | null;
  /** Charged on top of the amount, in its currency. */
  fee: string | null;
  /** What was asked for in another currency, when `amount` is its exchange. */
  originalAmount: string | null;
  originalCurrency: string | null;
  /** Token of the account or card tail. */
  account: string | null;
  /** What `account` is. */
  instrument: Instrument | null;
  /** Who wrote: the bank, card issuer or wallet, by sender id or signature. */
  bank: string | null;
  balance: string | null;
  /** Available credit limit. */
  limit: string | null;
  /** Token of the payment reference; as written where masking left it. */
  reference: string | null;
  /** ISO 8601 with offset; from the text, else null. */
  occurredAt: string | null;
  channel: Channel | null;
  /** Fields that the text contradicts itself about, so that a person should look. */
  doubts: Doubt[];
}
