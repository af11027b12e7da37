/** What an SMS is. Only a `transaction` has a category and counts in totals. */
export const KINDS = [
  'transaction',
  'pending',
  'declined',
  'otp',
  'reminder',
  'balance',
  'promotion',
  'notice',
  'suspicious',
] as const;
export type Kind = (typeof KINDS)[number];

/** Which way money moved, seen from the account holder. */
export const DIRECTIONS = ['debit', 'credit'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The rails a payment took. */
export const CHANNELS = [
  'upi',
  'card',
  'atm',
  'neft',
  'imps',
  'rtgs',
  'wallet',
  'cheque',
  'mandate',
  'cash',
  'fee',
  'interest',
  'transfer',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Fields for which an SMS gives two readings that contradict each other. */
export const DOUBTS = ['amount', 'direction'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What an SMS calls the place the money is in. */
export const INSTRUMENTS = ['account', 'card', 'wallet'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];
