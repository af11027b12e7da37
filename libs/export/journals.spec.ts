import { describe, expect, it } from '@jest/globals';
import { BOOKS, OTHERS } from './testdata/books.js';
import { checkWith } from './testdata/check-with.js';
import { exported } from './testdata/rows.js';

const HELD = [
  '78013.10 INR  Assets:Bank:K1gm3dpoz4q2ravs7e',
  '500.00 INR  Assets:Card:K1bbbbbbbbbbbbbbbb-4821',
];

const AMOUNT = String.raw`-?\d+(?:\.\d+)? [A-Z]{3}`;
const ACCOUNT = String.raw`(?:Assets|Expenses|Income|Equity)(?::[\p{Lu}\d][\p{L}\p{Nd}-]*)+`;

describe('a journal for Ledger and hledger', () => {
  it('holds each transaction as entries and the account that balances them', async () => {
    const text = (await exported('ledger', [...BOOKS, ...OTHERS])).toString();
    expect(text).toContain(`commodity INR
account Assets:Bank:K1gm3dpoz4q2ravs7e
account Expenses:Food:Dining

2026-11-21 * Zomato
    ; id: 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35
    Expenses:Food:Dining    450.00 INR
    Assets:Bank:K1gm3dpoz4q2ravs7e
`);
    expect(text).toContain(`
    ; original: 12.00 USD
    Expenses:Shopping    1000.00 INR
    Expenses:Fees-Taxes    5.90 INR
    Assets:Bank:`);
    expect(text).toContain('2026-11-21 ! Say "cheese" fresh 5\\day * deli\n');
    expect(text).toContain('2026-11-22 * Unknown\n');
    expect(text).not.toContain('Left out');
  });

  it('keeps to the grammar, line by line', async () => {
    const line = new RegExp(
      `^(?:;.*|commodity [A-Z]{3}|account ${ACCOUNT}|\\d{4}-\\d\\d-\\d\\d [*!] [^;|()\\s][^;|()\\n]*|    ; .*|` +
        `    ${ACCOUNT}(?:    ${AMOUNT})?|)$`,
      'u',
    );
    const text = (await exported('ledger', BOOKS)).toString();
    expect(text.split('\n').filter((one) => !line.test(one))).toEqual([]);
    expect(text.match(/^account .*$/gm)).toEqual([...new Set(text.match(/^account .*$/gm))]);
  });

  it('passes hledger where it is installed, with the right balances', async () => {
    for (const rows of [BOOKS, []]) {
      const text = await exported('ledger', rows);
      expect(checkWith(['hledger', 'check', '--strict', '-f'], text)?.status ?? 0).toBe(0);
    }
    const text = await exported('ledger', BOOKS);
    const balance = checkWith(['hledger', 'balance', 'Assets', '--flat', '-f'], text);
    for (const line of balance ? HELD : []) expect(balance!.output).toContain(line);
  });
});

describe('a beancount file', () => {
  it('opens each account once and quotes what was written', async () => {
    const text = (await exported('beancount', [...BOOKS, ...OTHERS])).toString();
    expect(text).toContain(`1900-01-01 open Assets:Bank:K1gm3dpoz4q2ravs7e
1900-01-01 open Expenses:Food:Dining

2026-11-21 * "Zomato" ""
  id: "019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35"
  Expenses:Food:Dining  450.00 INR
  Assets:Bank:K1gm3dpoz4q2ravs7e
`);
    expect(text).toContain(String.raw`! "Say \"cheese\"; (fresh) | 5\\day * deli" ""`);
    expect(text).not.toContain('Left out');
  });

  it('keeps to the grammar, line by line', async () => {
    const line = new RegExp(
      `^(?:option "title" "SpendSense"|1900-01-01 open ${ACCOUNT}|\\d{4}-\\d\\d-\\d\\d [*!] "(?:[^"\\\\]|\\\\.)+" ""|` +
        `  id: "[\\da-f-]+"|  original: ${AMOUNT}|  ${ACCOUNT}(?:  ${AMOUNT})?|)$`,
      'u',
    );
    const text = (await exported('beancount', BOOKS)).toString();
    expect(text.split('\n').filter((one) => !line.test(one))).toEqual([]);
    expect(text.match(/ open .*$/gm)).toEqual([...new Set(text.match(/ open .*$/gm))]);
  });

  it('passes bean-check where it is installed', async () => {
    for (const rows of [BOOKS, []]) {
      const check = checkWith(['bean-check'], await exported('beancount', rows));
      expect(check ?? { status: 0, output: '' }).toEqual({ status: 0, output: '' });
    }
  });
});
