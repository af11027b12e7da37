import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { arrayLiteral } from '#libs/persistence/array-literal.js';
import { textArray } from '#libs/persistence/binary-arrays.js';
import { createTestDatabase, type TestDatabase } from '#test/support/postgres.js';
import { connect } from './chunk.js';

const LONE_SURROGATE = /\p{Surrogate}/gu;

describe('arrays for PostgreSQL', () => {
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

  const read = async (array: string | Buffer, type: string): Promise<unknown> => {
    const [row] = await history.query(`SELECT to_json($1::${type}[]) AS read`, [array]);
    return row.read;
  };

  it('are read as they were meant', async () => {
    expect(await read(arrayLiteral([1, 2.5, null]), 'numeric')).toEqual([1, 2.5, null]);
    expect(await read(arrayLiteral([true, false, null]), 'boolean')).toEqual([true, false, null]);
    expect(await read(arrayLiteral([arrayLiteral([0.25, 1])]), 'text')).toEqual(['{0.25,1}']);
  });

  it('take a text that is missing for NULL', async () => {
    expect(await read(textArray(['a', undefined, 'b']), 'text')).toEqual(['a', null, 'b']);
  });

  describe.each([
    ['as a literal', arrayLiteral],
    ['in binary', textArray],
  ])('of text, %s', (_, write) => {
    it.each([
      [[]],
      [[null]],
      [
        [
          'NULL',
          null,
          '',
          ' a ',
          '{"b",c}',
          String.raw`\n \u0041 \\ "`,
          'line\r\nline\ttab\u0001\u001f',
          '₹😀',
        ],
      ],
      [['₹'.repeat(100_000), null, 'a'.repeat(300_000)]],
    ])('hold %j', async (texts) => {
      expect(await read(write(texts), 'text')).toEqual(texts);
    });

    it('keep each its own, whatever is written after', async () => {
      const [first, second] = [write(['one', 'two']), write(['three'])];
      expect([await read(first, 'text'), await read(second, 'text')]).toEqual([['one', 'two'], ['three']]);
    });

    it('hold any text, without what PostgreSQL cannot hold', async () => {
      const text = fc
        .array(fc.integer({ min: 0, max: 0xffff }))
        .map((units) => String.fromCharCode(...units));
      const escapes = fc
        .array(fc.constantFrom('\\', '"', 'u0000', 'ud83d', 'n', '\n', '\0', '{', ','))
        .map((parts) => parts.join(''));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(text, escapes), { maxLength: 20 }), async (texts) => {
          const storable = texts.map((one) => one.replaceAll('\0', '').replaceAll(LONE_SURROGATE, '\ufffd'));
          expect(await read(write(texts), 'text')).toEqual(storable);
        }),
        { numRuns: 200 },
      );
    });
  });
});
