import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readItemLines, writeItemLines } from './item-lines.js';

const whole = (body: Buffer): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
const outcome = (read: () => unknown) => {
  try {
    return { read: read() };
  } catch {
    return 'no JSON';
  }
};

const item = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
const message = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(item, { maxLength: 5 }))
  .map(([rest, items]) => ({ ...rest, items }));

describe('item lines', () => {
  it('are JSON that says what the message says', () => {
    fc.assert(
      fc.property(message, (given) => {
        const body = writeItemLines(given);
        expect(whole(body)).toEqual(JSON.parse(JSON.stringify(given)));
        expect(readItemLines(body)).toEqual(whole(body));
      }),
    );
  });

  it('are as many as the items, and two', () => {
    expect(writeItemLines({ version: 1, items: [{ text: 'a\nb' }, { text: '₹' }] }).toString()).toBe(
      '{"version":1,"items":[\n{"text":"a\\nb"},\n{"text":"₹"}\n]}',
    );
    expect(writeItemLines({ items: [] }).toString()).toBe('{"items":[\n]}');
    expect(writeItemLines({ any: 1 }).toString()).toBe('{"any":1}');
  });

  it('hold texts longer than all before, each whole', () => {
    const items = Array.from({ length: 20 }, (_, i) => ({ text: '₹'.repeat(20_000 + i) }));
    const first = writeItemLines({ items });
    writeItemLines({ items: [{ text: 'later' }] });
    expect(whole(first)).toEqual({ items });
  });

  it('are read as any reader of JSON reads them, wherever bytes are changed, taken or put in', () => {
    const bytes = fc.constantFrom(...Buffer.from('{}[]",:\\\n 1a'), 0xff, 0x80);
    const change = fc.record({
      at: fc.nat(),
      taken: fc.nat({ max: 2 }),
      put: fc.array(bytes, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(message, fc.array(change, { maxLength: 3 }), (given, changes) => {
        const body = changes.reduce((before, { at, taken, put }) => {
          const from = at % before.length;
          return Buffer.concat([before.subarray(0, from), Buffer.from(put), before.subarray(from + taken)]);
        }, writeItemLines(given));
        expect(outcome(() => readItemLines(body))).toEqual(outcome(() => whole(body)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['indented', '{\n "items": [\n  {"a": 1},\n  {"a": 2}\n ]\n}'],
    ['with an item over two lines', '{"items":[\n{"a":\n1}\n]}'],
    ['with a field after the items', '{"items":[\n{"a":1}\n],"b":[\n]}'],
    ['with another field that ends like it', '{"items":[],"x\\"items":[\n{"a":1}\n]}'],
    ['with a comma too many', '{"items":[\n{"a":1},\n]}'],
    ['with a comma too few', '{"items":[\n{"a":1}\n{"a":2}\n]}'],
    ['cut short', '{"items":[\n{"a":1}\n'],
    ['with more behind it', '{"items":[\n{"a":1}\n]}]}'],
    ['with items twice', '{"items":[1],"items":[\n{"a":1}\n]}'],
  ])('read a body %s as any reader of JSON does', (_, text) => {
    const body = Buffer.from(text);
    expect(outcome(() => readItemLines(body))).toEqual(outcome(() => whole(body)));
  });
});
