import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { arrayLiteral } from '#libs/persistence/array-literal.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { connect } from './chunk.js';

const LONE_SURROGATE = /\p{Surrogate}/gu;

describe('arrayLiteral', () => {
  let database: TestDatabase;
  let history: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    history = await connect(database.historyUrl);
  }, 60_000);

  afterAll(async () => {
    await history?.destroy();
    await database?.drop();
  });

  const read = async (elements: Parameters<typeof arrayLiteral>[0], type: string): Promise<unknown> => {
    const [row] = await history.query(`SELECT to_json($1::${type}[]) AS read`, [arrayLiteral(elements)]);
    return row.read;
  };

  it('is read as it was meant', async () => {
    const texts = [
      'NULL',
      '',
      ' a ',
      '{"b",c}',
      String.raw`\n \u0041 \\ "`,
      'line\r\nline\ttab\u0001\u001f',
      '₹😀',
    ];
    expect(await read([...texts, null], 'text')).toEqual([...texts, null]);
    expect(await read([1, 2.5, null], 'numeric')).toEqual([1, 2.5, null]);
    expect(await read([true, false, null], 'boolean')).toEqual([true, false, null]);
    expect(await read([], 'text')).toEqual([]);
    expect(await read([arrayLiteral([0.25, 1])], 'text')).toEqual(['{0.25,1}']);
  });

  it('holds any text, without what PostgreSQL cannot hold', async () => {
    const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    const escapes = fc
      .array(fc.constantFrom('\\', '"', 'u0000', 'ud83d', 'n', '\n', '\0', '{', ','))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, escapes), { maxLength: 20 }), async (texts) => {
        const storable = texts.map((one) => one.replaceAll('\0', '').replaceAll(LONE_SURROGATE, '\ufffd'));
        expect(await read(texts, 'text')).toEqual(storable);
      }),
      { numRuns: 200 },
    );
  });
});
