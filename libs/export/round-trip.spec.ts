import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readRows } from '#libs/intake/file/read-rows.js';
import { COLUMNS } from './export-row.js';
import { exported, row, stream } from './testdata/rows.js';

const TEXTS = [
  'Rs.450.00 debited from A/c <ACCOUNT:k1gm3dpoz4q2ravs7e~1234> to Zomato',
  '"quoted", with commas; semicolons\tand tabs',
  'two\nlines\n\nand a blank one',
  '=HYPERLINK("x") isn\'t run',
  '-5 % today',
  "'=already guarded",
  'खाते से ₹500 डेबिट ☕',
  '{"text":"in braces"}',
  ' spaces around ',
];
const rows = TEXTS.map((maskedText, index) =>
  row({
    index,
    maskedText,
    externalId: index % 2 ? `phone:${index}` : null,
    sender: index % 3 ? '-SHOP' : null,
  }),
);

async function itemsOf(file: Buffer, fileName: string) {
  const items: unknown[] = [];
  for await (const read of readRows(stream([file]), { fileName })) items.push(...read);
  return items;
}

describe('CSV', () => {
  it('begins with the columns, without a byte order mark', async () => {
    const [header] = (await exported('csv', [])).toString('latin1').split('\r\n');
    expect(header).toMatch(/^id,submission_id,index,kind,kind_reason,.*,masked_text,model$/);
    expect(header!.split(',')).toHaveLength(COLUMNS.length);
  });

  it('is RFC 4180: any reader sees every value, formulas guarded', async () => {
    const records: Record<string, string>[] = parse(await exported('csv', rows), { columns: true });
    expect(records.map((record) => record['masked_text'])).toEqual(
      TEXTS.map((text) => (/^'?[=-]/.test(text) ? `'${text}` : text)),
    );
    expect(records[0]).toMatchObject({
      index: '0',
      amount: '450.00',
      balance: '-12.50',
      fee: '',
      confidence: '0.9712',
      is_refund: 'false',
      received_at: '2026-11-22T01:30:00.000+05:30',
    });
  });

  it('can be uploaded again as it stands', async () => {
    expect(await itemsOf(await exported('csv', rows), 'spendsense.csv')).toMatchObject(
      rows.map(({ maskedText, sender, externalId, receivedAt }) => ({
        item: { text: maskedText, sender: sender ?? '', externalId: externalId ?? '', receivedAt },
      })),
    );
  });
});

describe('JSONL', () => {
  it('holds each row as it is', async () => {
    const lines = (await exported('jsonl', rows)).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  });

  it('can be uploaded again as it stands', async () => {
    expect(await itemsOf(await exported('jsonl', rows), 'spendsense.jsonl')).toMatchObject(
      rows.map(({ maskedText: text, sender, externalId, receivedAt }) => ({
        item: { text, sender, externalId, receivedAt },
      })),
    );
  });
});
