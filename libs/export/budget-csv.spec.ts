import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { BOOKS, OTHERS } from './testdata/books.js';
import { exported, row } from './testdata/rows.js';

const recordsOf = async (format: 'actual' | 'ynab', rows = [...BOOKS, ...OTHERS]) =>
  parse(await exported(format, rows), { columns: true }) as Record<string, string>[];

describe('CSV for Actual', () => {
  it('has the columns that its import finds by itself, spending negative', async () => {
    const [first] = await recordsOf('actual');
    expect(first).toEqual({
      Date: '2026-11-21',
      Payee: 'Zomato',
      Notes: 'Bank: K1gm3dpoz4q2ravs7e, INR',
      Category: 'Food: Dining',
      Amount: '-450.00',
    });
  });

  it('adds up to what the account holds: fees in rows of their own, refunds and income positive', async () => {
    const records = await recordsOf('actual');
    const paise = records
      .filter(({ Notes }) => Notes!.startsWith('Bank: K1gm3dpoz4q2ravs7e, INR'))
      .map(({ Amount }) => BigInt(Amount!.replace('.', '')));
    expect(paise.reduce((sum, one) => sum + one)).toBe(7_801_310n);
  });

  it('has a payee in every row, for the import stops at one without', async () => {
    for (const { Payee } of await recordsOf('actual')) expect(Payee).toMatch(/^\S/);
  });

  it('keeps a payee from running as a formula', async () => {
    expect(await recordsOf('actual', [row({ merchant: '=1+1' })])).toMatchObject([{ Payee: "'=1+1" }]);
  });
});

describe('CSV for YNAB', () => {
  it('has outflow and inflow in columns of their own', async () => {
    const records = await recordsOf('ynab');
    expect(Object.keys(records[0]!)).toEqual(['Date', 'Payee', 'Category', 'Memo', 'Outflow', 'Inflow']);
    expect(records[0]).toMatchObject({ Category: 'Food: Dining', Outflow: '450.00', Inflow: '' });
    expect(records).toContainEqual(
      expect.objectContaining({ Category: 'Earnings', Outflow: '', Inflow: '80000.00' }),
    );
    expect(records).toHaveLength(BOOKS.length + 1);
  });
});
