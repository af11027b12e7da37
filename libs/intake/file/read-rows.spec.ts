import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import type { FileRow } from './lines.js';
import { readRows } from './read-rows.js';
import type { FileHint } from './sniff.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(content: string | Buffer, hint: FileHint = {}, size = 1000): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const some of readRows(inPieces(Buffer.from(content), size), hint)) rows.push(...some);
  return rows;
}

/** The rows in short: text, or line and code of the fault. */
const brief = (rows: FileRow[]) =>
  rows.map((row) => ('item' in row ? (row.item['text'] ?? null) : `${row.line}: ${row.fault.code}`));

const csv = { fileName: 'sms.csv' };

describe('readRows of CSV', () => {
  it.each(['sms_text', 'text', 'message', 'body', 'SMS', ' Content ', '\ufeffMessage'])(
    'takes the text from a column named %j',
    async (name) => {
      expect(await rowsOf(`date,${name},category\n2026-11-01,Paid Rs 5,Food\n`, csv)).toEqual([
        { line: 2, item: { text: 'Paid Rs 5', receivedAt: '2026-11-01' } },
      ]);
    },
  );

  it.each([',', ';', '\t', '|'])('reads cells divided by %j', async (mark) => {
    const rows = await rowsOf(
      ['Id', 'Body', 'Sender'].join(mark) + '\r\n' + ['7', 'Rs 1', 'AX-B'].join(mark),
      csv,
    );
    expect(rows).toEqual([{ line: 2, item: { text: 'Rs 1', sender: 'AX-B', externalId: '7' } }]);
  });

  it('keeps delimiters, doubled quotes and newlines inside quotes, and counts physical lines', async () => {
    const rows = await rowsOf('text,id\n"a, ""b""\nc",1\n\nlast,2\n', csv);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(brief(rows)).toEqual(['a, "b"\nc', 'last']);
  });

  it('does not split a file of one column at its commas', async () => {
    expect(brief(await rowsOf('sms_text\nPaid Rs 1,234 at Cafe, thanks\n', csv))).toEqual([
      'Paid Rs 1,234 at Cafe, thanks',
    ]);
  });

  it('reports a row whose text spilled into another cell rather than cutting it', async () => {
    expect(brief(await rowsOf('text,category\nPaid Rs 1,234,Food\nok,Food,\n', csv))).toEqual([
      '2: too-many-cells',
      'ok',
    ]);
  });

  it('leaves the text out of a row that ends before it', async () => {
    expect(await rowsOf('id,text\n1\n2,ok\n', csv)).toEqual([
      { line: 2, item: { externalId: '1' } },
      { line: 3, item: { text: 'ok', externalId: '2' } },
    ]);
  });

  it('takes the columns that were chosen in place of those it knows', async () => {
    const file = 'Wann;Wer;Was;text\n2026-11-01;AX-B;"Rs 5; paid";other\n';
    const columns = { text: ' was', sender: 'Wer', receivedAt: 'Wann' };
    const item = { text: 'Rs 5; paid', sender: 'AX-B', receivedAt: '2026-11-01' };
    expect(await rowsOf(file, { fileName: 'sms.txt', columns })).toEqual([{ line: 2, item }]);
    expect(await rowsOf('{"was":"Rs 5"}\n', { fileName: 'a.jsonl', columns: { text: 'was' } })).toEqual([
      { line: 1, item: { text: 'Rs 5' } },
    ]);
  });

  it.each([
    ['no-text-column', {}],
    ['no-such-column', { text: 'Body text' }],
    ['no-such-column', { text: 'Was', sender: 'Who' }],
  ])('says which columns there are: %s', async (code, columns) => {
    const refused = rowsOf('Wann\tWer\tWas, und wo\n1\t2\t3\n', { fileName: 'sms.csv', columns });
    await expect(refused).rejects.toMatchObject({ code, header: ['Wann', 'Wer', 'Was, und wo'] });
  });

  it('charges a forgotten quote to its own line', async () => {
    const rows = await rowsOf('text,id\n"never closed,1\ntwo,2\nthree,3\n', csv);
    expect(brief(rows)).toEqual(['2: quote-not-closed', 'two', 'three']);
    const many = Array.from({ length: 500 }, (_, i) => `row ${i},${i}`).join('\n');
    const long = await rowsOf(`text,id\n"never closed,1\n${many}\n`, csv);
    expect(long).toHaveLength(501);
    expect(brief(long).slice(0, 2)).toEqual(['2: quote-not-closed', 'row 0']);
  });

  it('charges an endless line and invalid UTF-8 to their own lines', async () => {
    const content = Buffer.concat([
      Buffer.from(`text,id\n${'x'.repeat(20_000)},1\nbad `),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(',2\ngood,3\n'),
    ]);
    expect(brief(await rowsOf(content, csv))).toEqual(['2: line-too-long', '3: not-utf8', 'good']);
  });

  it('agrees with csv-parse on well-formed files', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' ', '₹'), maxLength: 8 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const file = `text,id\n${rows.map((row) => row.map(quote).join(',')).join('\n')}\n`;
        const expected = parse(file, { columns: true }).map((row) => (row as { text: string }).text);
        expect(brief(await rowsOf(file, csv))).toEqual(expected);
      }),
    );
  });
});

describe('readRows of any file', () => {
  it('gives the same rows however the bytes arrive in pieces', async () => {
    const piece = fc.constantFrom(
      'text,id\n',
      'a',
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      'é☕',
      ' ',
      '{"text":"x"}\n',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('csv', 'txt', 'jsonl'),
        async (pieces, size, extension) => {
          const content = `text,id\n${pieces.join('')}`;
          const hint = { fileName: `f.${extension}` };
          expect(await rowsOf(content, hint, size)).toEqual(await rowsOf(content, hint, 1_000_000));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, string | Buffer, string, string]>([
    ['an empty file', '', 'a.csv', 'empty-file'],
    ['a blank file', '\ufeff\n \n', 'a.txt', 'empty-file'],
    ['a file with NUL bytes', Buffer.from([65, 0, 66, 10]), 'a.txt', 'unsupported-file'],
    ['an archive', Buffer.from('PK\x03\x04rest'), 'a.csv', 'unsupported-file'],
    ['XML', '<?xml version="1.0"?><smses/>', 'a.txt', 'unsupported-file'],
    ['a table without a text column', 'category,amount\nFood,1\n', 'a.csv', 'no-text-column'],
    ['too many columns', `text,${'c,'.repeat(64)}\n`, 'a.csv', 'too-many-columns'],
  ])('refuses %s', async (_, content, fileName, code) => {
    await expect(rowsOf(content, { fileName })).rejects.toMatchObject({ code });
  });

  it('closes its source when it refuses the file', async () => {
    let isClosed = false;
    async function* source() {
      try {
        while (true) yield Buffer.from('\0');
      } finally {
        isClosed = true;
      }
    }
    await expect(readRows(source()).next()).rejects.toMatchObject({ code: 'unsupported-file' });
    expect(isClosed).toBe(true);
  });
});

describe('readRows of text', () => {
  it('takes one SMS a line, never split on commas', async () => {
    const rows = await rowsOf('Rs 5, paid\n\nRs 6\nRs 7\nRs 8\nRs 9\nRs 10\nRs 11', { fileName: 'sms.txt' });
    expect(rows).toHaveLength(7);
    expect(rows[1]).toEqual({ line: 3, item: { text: 'Rs 6' } });
  });

  it('takes blocks with blank lines between when there are lines to join', async () => {
    const rows = await rowsOf('Rs 5 paid\nto Cafe\n\n\nRs 6\nRef 1\n', { fileName: 'sms.txt' });
    expect(rows).toEqual([
      { line: 1, item: { text: 'Rs 5 paid\nto Cafe' } },
      { line: 5, item: { text: 'Rs 6\nRef 1' } },
    ]);
  });

  it('does as it is told about lines and blocks', async () => {
    expect(await rowsOf('a\nb\n\nc\nd', { split: 'line' })).toHaveLength(4);
    expect(await rowsOf('a\nb\nc\nd\ne\n\nf', { split: 'block' })).toHaveLength(2);
  });

  it('recognises a table called .txt by its header, and text without a name', async () => {
    expect(await rowsOf('id;message\n1;Rs 5\n', { fileName: 'sms.txt' })).toHaveLength(1);
    expect(await rowsOf('Your account, body and soul\nRs 5\n', { fileName: 'sms.txt' })).toHaveLength(2);
    expect(await rowsOf('Rs 5 paid\nRs 6 paid\n')).toHaveLength(2);
    expect(await rowsOf('id;message\n1;Rs 5\n', { fileName: 'sms.constructor' })).toHaveLength(1);
  });
});

describe('readRows of JSONL', () => {
  it('reads one object a line and reports the lines that are not', async () => {
    const rows = await rowsOf('{"sms_text":"a","id":3,"x":[]}\nnope\n\n[1]\n{"id":"b"}\n');
    expect(rows).toEqual([
      { line: 1, item: { text: 'a', externalId: '3' } },
      { line: 2, fault: expect.objectContaining({ code: 'not-json' }) },
      { line: 4, fault: expect.objectContaining({ code: 'not-json' }) },
      { line: 5, item: {} },
    ]);
  });
});
