import type { PeriodQuery } from '../../api/insights.js';
import type { Transaction, TransactionFilter } from '../../api/transactions.js';

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
] as const satisfies readonly Transaction['kind'][];
export const LEVELS = ['high', 'medium', 'low'] as const;
export const DIRECTIONS = ['debit', 'credit'] as const;
/** In the address bar, stands for no limit to a kind. */
export const ANY_KIND = 'all';

/** The parameters of the address bar that limit the list, beside those of the period. */
export const PARAMETERS = [
  'text',
  'category',
  'merchant',
  'account',
  'direction',
  'kind',
  'confidenceLevel',
  'needsReview',
  'amountMin',
  'amountMax',
  'currency',
  'submissionId',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** As 450 or 1299.00; what the API takes. */
export const AMOUNT = /^\d{1,15}(?:\.\d{1,4})?$/;

/** The filter that the address bar spells; without a kind, payments only, and what it spells wrong is left out. */
export function readFilter(
  search: URLSearchParams,
  { from, to }: Pick<PeriodQuery, 'from' | 'to'>,
): TransactionFilter {
  const word = (name: Parameter) => search.get(name)?.trim() || undefined;
  const oneOf = <T extends string>(names: readonly T[], name: Parameter) =>
    names.find((each) => each === search.get(name));
  const amount = (name: Parameter) => (AMOUNT.test(search.get(name) ?? '') ? word(name) : undefined);
  const kind = oneOf([...KINDS, ANY_KIND], 'kind') ?? 'transaction';
  const filter = {
    text: word('text'),
    category: word('category'),
    merchant: word('merchant'),
    account: word('account'),
    direction: oneOf(DIRECTIONS, 'direction'),
    kind: kind === ANY_KIND ? undefined : kind,
    confidenceLevel: oneOf(LEVELS, 'confidenceLevel'),
    needsReview: search.get('needsReview') === 'true' || undefined,
    amountMin: amount('amountMin'),
    amountMax: amount('amountMax'),
    currency: word('currency'),
    submissionId: word('submissionId'),
    from,
    to,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
