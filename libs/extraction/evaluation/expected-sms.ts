import { EvaluationError } from '#libs/evaluation/evaluation-error.js';

/** What a text says, as far as its author wrote it down; a field that is absent was not stated. */
export interface Expected {
  isTransaction?: boolean;
  kind?: string;
  direction?: string;
  amount?: number;
  currency?: string;
  /** Digits of the user's own account or card, or their tail. */
  account?: string;
  balance?: number;
  limit?: number;
  fee?: number;
  originalAmount?: number;
  originalCurrency?: string;
  reference?: string;
  merchant?: string;
  channel?: string;
  /** `2026-11-26`. */
  date?: string;
}

/** An SMS with what it says. */
export interface ExpectedSms {
  id: string;
  text: string;
  sender?: string;
  country?: string;
  expect: Expected;
}

/** What each field must be, and its name in the files where that differs. */
const TYPES: Record<keyof Expected, 'string' | 'number' | 'boolean'> = {
  isTransaction: 'boolean',
  kind: 'string',
  direction: 'string',
  amount: 'number',
  currency: 'string',
  account: 'string',
  balance: 'number',
  limit: 'number',
  fee: 'number',
  originalAmount: 'number',
  originalCurrency: 'string',
  reference: 'string',
  merchant: 'string',
  channel: 'string',
  date: 'string',
};
const NAMES: Partial<Record<keyof Expected, string>> = {
  isTransaction: 'is_transaction',
  originalAmount: 'original_amount',
  originalCurrency: 'original_currency',
};

/** One row of JSON, parsed; `place` is `file:line` and begins every complaint. */
export function readExpectedSms(row: Record<string, unknown>, place: string): ExpectedSms {
  const { id, text, sender, expect } = row;
  const country = row.country ?? row.region;
  if (typeof id !== 'string' || id === '') throw new EvaluationError(`${place}: id is not a text.`);
  const at = `${place} (${id})`;
  if (typeof text !== 'string') throw new EvaluationError(`${at}: text is not a text.`);
  if (typeof expect !== 'object' || expect === null)
    throw new EvaluationError(`${at}: expect is not an object.`);
  return {
    id,
    text,
    ...(typeof sender === 'string' && { sender }),
    ...(typeof country === 'string' && { country }),
    expect: readExpected(expect as Record<string, unknown>, at),
  };
}

function readExpected(expect: Record<string, unknown>, at: string): Expected {
  const expected: Record<string, unknown> = {};
  for (const [field, type] of Object.entries(TYPES)) {
    const name = NAMES[field as keyof Expected] ?? field;
    const value = expect[name] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== type) throw new EvaluationError(`${at}: expect.${name} is not a ${type}.`);
    expected[field] = value;
  }
  return expected;
}
