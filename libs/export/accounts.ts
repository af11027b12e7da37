import { type Category, type CategoryId, isBuiltIn } from '#libs/contracts/index.js';
import type { ExportRow } from './export-row.js';

/** Where the money of a category goes in double-entry books; investments and cash only change their place. */
const ACCOUNTS: Record<Category, string> = {
  food_dining: 'Expenses:Food:Dining',
  groceries: 'Expenses:Food:Groceries',
  shopping: 'Expenses:Shopping',
  transport: 'Expenses:Transport',
  fuel: 'Expenses:Transport:Fuel',
  travel: 'Expenses:Travel',
  bills_utilities: 'Expenses:Bills:Utilities',
  housing: 'Expenses:Housing',
  health: 'Expenses:Health',
  personal_care: 'Expenses:Personal-Care',
  entertainment: 'Expenses:Entertainment',
  education: 'Expenses:Education',
  insurance: 'Expenses:Insurance',
  loan_emi: 'Expenses:Loans',
  investment: 'Assets:Investments',
  transfer: 'Equity:Transfers',
  cash: 'Assets:Cash',
  fees_taxes: 'Expenses:Fees-Taxes',
  income: 'Income:Earnings',
  refund: 'Expenses:Refunds',
  other: 'Expenses:Other',
};
const UNKNOWN = 'Expenses:Uncategorised';

/** Where fees on top of an amount go. */
export const FEES = ACCOUNTS.fees_taxes;

/** The other side of a transaction: what money that came in without being a refund would have paid for is income. */
export function categoryAccount({ countsAs, category, direction, isRefund }: ExportRow): string {
  const counted = countsAs ?? category;
  const account = counted ? accountOf(counted) : UNKNOWN;
  const isIncome = direction === 'credit' && !isRefund && category !== 'refund';
  return isIncome ? account.replace(/^Expenses:/, 'Income:') : account;
}

/** An own category is spending: `pet_care` is `Expenses:Pet-care`. */
const accountOf = (category: CategoryId): string =>
  isBuiltIn(category) ? ACCOUNTS[category] : `Expenses:${component(category)}`;

/** The place the money is in: `Assets:Bank:K1aq3f…`, by the token of the account, else by the name of the bank. */
export function ownAccount({ account, instrument, bank }: ExportRow): string {
  const group = instrument === 'card' ? 'Card' : instrument === 'wallet' ? 'Wallet' : 'Bank';
  // <ACCOUNT:k1aq3f…> or <ACCOUNT:k1aq3f…~1234>; <ACCOUNT> says nothing, and a number kept as written has no signs.
  const token = account?.split(':').at(-1)?.replace(/^<.*/, '');
  return `Assets:${group}:${component(token ?? '') || component(bank ?? '') || 'Unknown'}`;
}

/** A part of an account name that ledger, hledger and beancount read: a capital or digit, then letters, digits, `-`. */
function component(written: string): string {
  const name = written
    .normalize('NFC')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const [first = ''] = name;
  const capital = first.toUpperCase() + name.slice(first.length);
  return name === '' || /^[\p{Lu}0-9]/u.test(capital) ? capital : `X${name}`;
}
