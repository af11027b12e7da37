import type { Fields } from '#libs/contracts/index.js';
import { displayName } from '../display-name.js';
import { fold } from '../fold.js';
import type { Expected } from './expected-sms.js';

const sameNumber = (expected: number, found: string | null): boolean =>
  found !== null && Number(found) === expected;

const characters = (written: string): string => written.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const MASKED_TAIL = /^.*[Xx*#.\u2022\u2026\u25cf]/s;
const SHORTEST_TAIL = 3;

/** `XX1234`, `5*1234` and the full number are the same account by their last digits, at least three. */
function sameAccount(expected: string, found: string | null): boolean {
  const [a, b] = [expected, found ?? ''].map((written) => {
    const tail = characters(written.replace(MASKED_TAIL, ''));
    return tail === '' ? characters(written) : tail;
  }) as [string, string];
  if (Math.min(a.length, b.length) < SHORTEST_TAIL) return a === b && a !== '';
  return a.endsWith(b) || b.endsWith(a);
}

const words = (name: string): string =>
  ` ${(displayName(name) ?? name)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter(Boolean)
    .map(fold)
    .join(' ')} `;

/** The same clean name, spaces aside, or one is the beginning or a part in whole words of the other: `Green Shop` and `GREEN SHOP PUNE`. */
function sameName(expected: string, found: string | null): boolean {
  if (found === null) return false;
  const [a, b] = [words(expected), words(found)];
  if (a.trim() === '' || b.trim() === '') return false;
  return a.includes(b) || b.includes(a) || a.replaceAll(' ', '') === b.replaceAll(' ', '');
}

/** How each field is held against what was read; every field is present in both. */
export const IS_RIGHT: {
  [Name in Exclude<keyof Expected, 'isTransaction'>]-?: (
    expected: NonNullable<Expected[Name]>,
    fields: Fields,
  ) => boolean;
} = {
  amount: (expected, { amount }) => sameNumber(expected, amount),
  direction: (expected, { direction }) => direction === expected,
  account: (expected, { account }) => sameAccount(expected, account),
  balance: (expected, { balance }) => sameNumber(expected, balance),
  limit: (expected, { limit }) => sameNumber(expected, limit),
  fee: (expected, { fee }) => sameNumber(expected, fee),
  originalAmount: (expected, { originalAmount }) => sameNumber(expected, originalAmount),
  originalCurrency: (expected, { originalCurrency }) => originalCurrency === expected,
  reference: (expected, { reference }) =>
    reference !== null && characters(reference).toUpperCase() === characters(expected).toUpperCase(),
  merchant: (expected, { merchant, counterparty }) => sameName(expected, merchant ?? counterparty),
  currency: (expected, { currency }) => currency === expected,
  date: (expected, { occurredAt }) => occurredAt?.slice(0, 10) === expected,
  channel: (expected, { channel }) => channel === expected,
  kind: (expected, { kind }) => kind === expected,
};
