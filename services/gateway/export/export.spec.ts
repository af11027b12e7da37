import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { COLUMNS } from '#libs/export/export-row.js';
import { EXPORT_FORMATS } from '#libs/export/formats.js';
import { DatabaseDownError } from '#libs/persistence/database-failure.js';
import type { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { eventually } from '#test/support/eventually.js';
import { createDocument } from '../openapi.js';
import { type Gateway, startGateway } from '../testdata/start-gateway.js';
import { TransactionDto } from '../transactions/transaction.dto.js';

const stored = (n: number): Transaction => ({
  tenantId: 'local',
  id: `019ab5b2-7c1e-7b60-8d2f-${String(n).padStart(12, '0')}`,
  submissionId: '019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90',
  index: n,
  maskedText: `Rs ${n} paid to ${'Zomato '.repeat(100)}`,
  sender: 'AX-TESTBK-S',
  receivedAt: new Date('2026-11-21T20:00:00Z'),
  externalId: null,
  kind: 'transaction',
  kindReason: 'debited',
  direction: 'debit',
  isRefund: false,
  amount: `${n}.00`,
  currency: 'INR',
  counterparty: null,
  merchant: 'Zomato',
  fee: null,
  originalAmount: null,
  originalCurrency: null,
  account: '<ACCOUNT:k1gm3dpoz4q2ravs7e>',
  instrument: 'account',
  bank: null,
  balance: null,
  creditLimit: null,
  reference: null,
  occurredAt: null,
  channel: null,
  category: 'food_dining',
  confidence: 0.97,
  confidenceLevel: 'high',
  sumHash: 1,
  merchantKey: 'zomato',
  party: 'Zomato',
  scores: [],
  needsReview: false,
  model: 'test@1.0.0',
  movedAt: new Date('2026-11-21T20:00:00Z'),
  day: '2026-11-22',
  fingerprint: null,
  joinedTo: null,
  joinReason: null,
  pairedWith: null,
  refundOf: null,
  refundedCategory: null,
  isFixed: false,
  readKind: 'transaction',
  readMerchant: 'Zomato',
  readCategory: 'food_dining',
  decidedBy: 'model',
  ruleId: null,
  countsAs: 'food_dining',
  createdAt: new Date(),
});

let gateway: Gateway;
let given: number;
let returned: number;
beforeAll(async () => void (gateway = await startGateway({ databasePoolSize: 4 })));
afterAll(() => gateway.app.close());
beforeEach(() => {
  given = 0;
  returned = 0;
  gateway.transactions.asked.length = 0;
  gateway.transactions.batches = batches(3);
});

/** `count` batches of 100 rows that count what was taken; one beyond them fails, if there is a failure. */
async function* batches(count: number, failure?: Error): AsyncGenerator<Transaction[]> {
  try {
    for (let batch = 0; batch < count; batch++) {
      yield Array.from({ length: 100 }, (_, n) => stored(batch * 100 + n));
      given += 1;
    }
    if (failure) throw failure;
  } finally {
    returned += 1;
  }
}

const get = (query: string) => fetch(`${gateway.url}/v1/export?${query}`);

describe('GET /v1/export', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8', '.csv'],
    ['jsonl', 'application/x-ndjson', '.jsonl'],
    ['parquet', 'application/vnd.apache.parquet', '.parquet'],
    ['ledger', 'text/plain; charset=utf-8', '.journal'],
    ['beancount', 'text/plain; charset=utf-8', '.beancount'],
    ['actual', 'text/csv; charset=utf-8', '-actual.csv'],
    ['ynab', 'text/csv; charset=utf-8', '-ynab.csv'],
  ])('answers %s as %s in a file *%s', async (format, type, ending) => {
    const answer = await get(`format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="spendsense-\d{4}-\d\d-\d\d[^"]+"$/,
    );
    expect(answer.headers.get('content-disposition')).toContain(`${ending}"`);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('holds every field that the API shows', () => {
    expect(COLUMNS.map(({ field }) => field).toSorted()).toEqual(
      Object.keys(TransactionDto.of(stored(1), 'UTC')).toSorted(),
    );
  });

  it('takes the filters of GET /v1/transactions, dates in the time zone of the tenant', async () => {
    await (
      await get(
        'format=csv&from=2026-11-01&category=fuel&needsReview=true&account=%3CACCOUNT:k1ab%3E&currency=INR',
      )
    ).text();
    expect(gateway.transactions.asked).toEqual([
      [
        'local',
        {
          from: new Date('2026-10-31T18:30:00Z'),
          category: 'fuel',
          needsReview: true,
          account: '<ACCOUNT:k1ab>',
          currency: 'INR',
        },
      ],
    ]);
  });

  it.each(['', 'format=xlsx', 'format=csv&format=jsonl', 'format=csv&from=2026-02-30', 'format=csv&limit=5'])(
    'refuses %j before it reads anything',
    async (query) => {
      const answer = await get(query);
      expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
        status: 400,
        type: expect.stringContaining('application/problem+json'),
      });
      expect(gateway.transactions.asked).toEqual([]);
    },
  );

  it('answers 503 when the first rows cannot be read', async () => {
    gateway.transactions.batches = batches(0, new DatabaseDownError('57P01'));
    const answer = await get('format=csv');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: '/problems/database-unavailable' });
  });

  it('breaks the connection off when later rows cannot be read: half a file never looks whole', async () => {
    gateway.transactions.batches = batches(3, new DatabaseDownError('57P01'));
    const answer = await get('format=csv');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('reads no further than its client, stops when the client goes away, and lets only so many in', async () => {
    gateway.transactions.batches = batches(10_000);
    const open = () =>
      new Promise<{ leave: () => void; status: number }>((resolve, reject) => {
        const asked = request(`${gateway.url}/v1/export?format=jsonl`, (answer) => {
          answer.pause();
          resolve({ status: answer.statusCode!, leave: () => asked.destroy() });
        });
        asked.on('error', reject).end();
      });
    const first = await open();
    await eventually(() => expect(given).toBeGreaterThan(0));
    let before = -1;
    await eventually(
      () => {
        const moved = given !== before;
        before = given;
        expect(moved).toBe(false);
      },
      10_000,
      300,
    );
    // What the sockets hold, of a thousand megabytes.
    expect(given).toBeLessThan(1000);

    gateway.transactions.batches = batches(10_000);
    const second = await open();
    const third = await open();
    expect([first.status, second.status, third.status]).toEqual([200, 200, 503]);
    expect(returned).toBe(0);
    first.leave();
    second.leave();
    third.leave();
    await eventually(() => expect(returned).toBe(2));
    gateway.transactions.batches = batches(1);
    await eventually(async () => {
      const answer = await get('format=csv');
      await answer.text();
      expect(answer.status).toBe(200);
    });
  }, 30_000);

  it('is documented with an example in every format that is text', () => {
    const [ok] = Object.entries(createDocument(gateway.app).paths['/v1/export']!.get!.responses)
      .filter(([status]) => status === '200')
      .map(
        ([, response]) =>
          response as { content: Record<string, { examples?: Record<string, { value: string }> }> },
      );
    const examples = Object.assign(
      {},
      ...Object.values(ok!.content).map((content) => content.examples),
    ) as Record<string, { value: string }>;
    expect(Object.keys(examples).toSorted()).toEqual(
      EXPORT_FORMATS.filter((format) => format !== 'parquet').toSorted(),
    );
    expect(examples['ledger']!.value).toContain('Expenses:Food:Dining    450.00 INR');
  });
});

describe('a gateway that shuts down', () => {
  it('breaks off an export under way', async () => {
    const other = await startGateway();
    other.transactions.batches = batches(10_000);
    const answer = await fetch(`${other.url}/v1/export?format=csv`);
    const text = answer.text();
    const closed = other.app.close();
    await expect(text).rejects.toThrow('terminated');
    await closed;
    expect(returned).toBe(1);
  }, 20_000);
});
