/**
 * What a word or phrase tells.
 *
 * | group | meanings |
 * | --- | --- |
 * | movement done | debit, credit, refund |
 * | movement named, not said to be done | out, in, order |
 * | what a number is | amount, balance, old-balance, limit, fee, due, min-due, points |
 * | what kind of SMS | otp, declined, future, request, initiated, mandate, reminder, promo, service, lure |
 * | whose | own, account, credit-card, beneficiary |
 * | who | payee, payer, place, purpose, by, info, behind (the name stands before the word: `MAVI DUKKAN tarafından`) |
 * | which number | reference |
 * | grammar | not, advice (until the sentence ends nothing counts), end (a name stops here), neutral (hides a shorter phrase) |
 */
export type Meaning =
  | 'debit'
  | 'credit'
  | 'refund'
  | 'out'
  | 'in'
  | 'order'
  | 'amount'
  | 'balance'
  | 'old-balance'
  | 'limit'
  | 'fee'
  | 'due'
  | 'min-due'
  | 'points'
  | 'otp'
  | 'declined'
  | 'future'
  | 'request'
  | 'initiated'
  | 'mandate'
  | 'reminder'
  | 'promo'
  | 'service'
  | 'lure'
  | 'own'
  | 'account'
  | 'credit-card'
  | 'beneficiary'
  | 'payee'
  | 'payer'
  | 'place'
  | 'purpose'
  | 'by'
  | 'info'
  | 'behind'
  | 'reference'
  | 'not'
  | 'advice'
  | 'end'
  | 'neutral';

/** Meaning, phrases parted by `|` (`credit*` is a stem), and an example in which one of them occurs. */
export type CueRow = readonly [meaning: Meaning, phrases: string, example: string];

/** The cue words of one language; case and accents do not matter, and Cyrillic letters are read by their Latin spelling. */
export interface CueTable {
  /** ISO 639-1. */
  language: string;
  /** Names of the months from January on, parted by spaces; several forms of one by commas. */
  months?: string;
  rows: readonly CueRow[];
}
