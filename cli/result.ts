import type { Category, Fields, Finding } from '#libs/contracts/index.js';
import { reveal, revealAccount } from './reveal.js';
import type { SmsRow } from './sms-row.js';

/** What the pure functions made of one SMS. */
export interface Outcome {
  masked: { text: string; findings: Finding[] };
  fields: Fields;
  category: Category | null;
  confidence: number | null;
  needsReview: boolean;
}

/** One line of `process`: always every field, in this order, null where nothing was found. */
export interface Result {
  id: string | number | null;
  masked: string;
  /** Personal data by its place in the original text, in UTF-16 code units, end exclusive. */
  spans: Pick<Finding, 'start' | 'end' | 'type'>[];
  kind: Fields['kind'];
  amount: string | null;
  currency: string | null;
  direction: Fields['direction'];
  counterparty: string | null;
  merchant: string | null;
  fee: string | null;
  originalAmount: string | null;
  originalCurrency: string | null;
  account: string | null;
  instrument: Fields['instrument'];
  bank: string | null;
  balance: string | null;
  limit: string | null;
  reference: string | null;
  occurredAt: string | null;
  channel: Fields['channel'];
  category: Category | null;
  confidence: number | null;
  needsReview: boolean;
}

/** Writes down an outcome; account, reference and a private person stay tokens unless `revealed`. */
export function toResult({ id, sms }: SmsRow, outcome: Outcome, revealed: boolean): Result {
  const { masked, fields, category, confidence, needsReview } = outcome;
  const shown = (value: string | null, show = reveal) =>
    revealed ? show(value, sms.text, masked.findings) : value;
  return {
    id,
    masked: masked.text,
    spans: masked.findings.map(({ start, end, type }) => ({ start, end, type })),
    kind: fields.kind,
    amount: fields.amount,
    currency: fields.currency,
    direction: fields.direction,
    counterparty: shown(fields.counterparty),
    merchant: fields.merchant,
    fee: fields.fee,
    originalAmount: fields.originalAmount,
    originalCurrency: fields.originalCurrency,
    account: shown(fields.account, revealAccount),
    instrument: fields.instrument,
    bank: fields.bank,
    balance: fields.balance,
    limit: fields.limit,
    reference: shown(fields.reference),
    occurredAt: fields.occurredAt,
    channel: fields.channel,
    category,
    confidence,
    needsReview,
  };
}
