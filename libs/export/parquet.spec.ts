import { describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { COLUMNS, type ExportRow } from './export-row.js';
import { exportRows } from './formats.js';
import { exported, row } from './testdata/rows.js';

const bufferOf = (file: Buffer) =>
  file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
const read = (file: Buffer) => parquetReadObjects({ file: bufferOf(file) });

describe('Parquet', () => {
  it('keeps every column in its own type', async () => {
    const file = await exported('parquet', [
      row(),
      row({ amount: '0.000000001', currency: null, occurredAt: null }),
    ]);
    const [first, second] = await read(file);
    expect(Object.keys(first!)).toEqual(COLUMNS.map(({ name }) => name));
    expect(first).toMatchObject({
      index: 0,
      is_refund: false,
      amount: 450,
      balance: -12.5,
      confidence: 0.9712,
      fee: null,
      currency: 'INR',
      occurred_at: new Date('2026-11-20T18:30:00Z'),
      masked_text: row().maskedText,
    });
    expect(second).toMatchObject({ amount: 1e-9, currency: null, occurred_at: null });
  });

  it('says that amounts are decimals and times are UTC', async () => {
    const { schema } = parquetMetadata(bufferOf(await exported('parquet', [row()])));
    const byName = Object.fromEntries(schema.map((element) => [element.name, element]));
    expect(byName['amount']).toMatchObject({ converted_type: 'DECIMAL', precision: 38, scale: 9 });
    expect(byName['received_at']).toMatchObject({ converted_type: 'TIMESTAMP_MILLIS' });
  });

  it('holds the largest amount that the database takes', async () => {
    const [{ amount }] = (await read(await exported('parquet', [row({ amount: '9999999999999999' })]))) as [
      { amount: number },
    ];
    // The reader hands decimals out as floats.
    expect(amount / 1e16).toBeCloseTo(1, 12);
  });

  it('is a whole file also without rows', async () => {
    expect(await read(await exported('parquet', []))).toEqual([]);
  });

  it('leaves as it is made: no more than one group of rows is taken before its bytes are given', async () => {
    let taken = 0;
    async function* rows(): AsyncGenerator<ExportRow> {
      for (; taken < 5000; taken++) yield row({ index: taken, maskedText: `Rs ${taken} paid` });
    }
    const blocks: Uint8Array[] = [];
    const takenAtBlock: number[] = [];
    for await (const block of exportRows('parquet', rows())) {
      blocks.push(block);
      takenAtBlock.push(taken);
    }
    // A row is counted when the next one is asked for.
    expect(takenAtBlock).toEqual([1999, 3999, 5000, 5000]);
    const file = Buffer.concat(blocks);
    expect(parquetMetadata(bufferOf(file)).row_groups).toHaveLength(3);
    const texts = (await read(file)).map((record) => record['masked_text']);
    expect(texts).toEqual(Array.from({ length: 5000 }, (_, n) => `Rs ${n} paid`));
  });
});
