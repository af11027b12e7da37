import { describe, expect, it } from '@jest/globals';
import { type Format, FORMATS, formatOf, readSms } from './read-sms.js';
import { MAX_LINE_BYTES } from '#libs/intake/file/lines.js';
import type { Row } from './sms-row.js';

/** Bytes arrive in odd pieces, so that no reader can rely on where a chunk ends. */
async function* inPieces(bytes: Buffer, size = 7): AsyncIterable<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(format: Format, content: string | Buffer, pieces = 7): Promise<Row[]> {
  const rows: Row[] = [];
  const input = inPieces(Buffer.from(content as string), pieces);
  for await (const row of readSms(input, format, 'Asia/Kolkata')) rows.push(row);
  return rows;
}

const texts = (rows: Row[]) => rows.map((row) => ('sms' in row ? row.sms.text : row.error));

describe('readSms', () => {
  it('reads JSONL with every known field and leaves unknown ones aside', async () => {
    const line = {
      id: 7,
      text: 'Paid Rs 5',
      sender: 'AX-BANKX',
      country: 'in',
      receivedAt: '2026-03-01 10:00',
      x: {},
    };
    expect(await read('jsonl', JSON.stringify(line))).toEqual([
      {
        line: 1,
        id: 7,
        sms: {
          text: 'Paid Rs 5',
          sender: 'AX-BANKX',
          country: 'IN',
          receivedAt: '2026-03-01T10:00:00+05:30',
        },
      },
    ]);
  });

  it('keeps the place of each bad JSONL line and reads the ones around it', async () => {
    const lines = [
      '{"text":"one"}',
      '{"text": secret 4111111111111111}',
      '',
      '[1]',
      '{"id":"d"}',
      '{"id":"e","text":5}',
      '{"id":"f","text":" "}',
      '{"id":"g","text":"x","sender":5}',
      '{"id":"h","text":"x","country":"India"}',
      '{"id":"i","text":"x","receivedAt":"yesterday"}',
      '{"id":{},"text":"x"}',
      '{"text":"two"}',
    ];
    const rows = await read('jsonl', lines.join('\r\n'));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(rows.map(({ id }) => id)).toEqual([null, null, null, 'd', 'e', 'f', 'g', 'h', 'i', null, null]);
    expect(texts(rows)).toEqual([
      'one',
      'The line is not valid JSON.',
      'The line is not a JSON object.',
      'text is required.',
      'text must be a string.',
      'text must not be blank.',
      expect.stringContaining('sender'),
      expect.stringContaining('country'),
      expect.stringContaining('receivedAt'),
      expect.stringContaining('id must be'),
      'two',
    ]);
    expect(JSON.stringify(rows)).not.toContain('4111');
  });

  it.each<Format>(['jsonl', 'txt'])(
    'refuses a %s line that is not UTF-8 or far too long, and reads on',
    async (format) => {
      const good = format === 'txt' ? 'Paid ₹5' : '{"text":"Paid ₹5"}';
      const bytes = Buffer.concat([
        Buffer.from('ab\xff\n', 'latin1'),
        Buffer.alloc(MAX_LINE_BYTES + 1, 'x'),
        Buffer.from(`\n${good}`),
      ]);
      expect(texts(await read(format, bytes, 65_536))).toEqual([
        expect.stringContaining('UTF-8'),
        expect.stringContaining('KiB'),
        'Paid ₹5',
      ]);
    },
  );

  it('gives one SMS for each line of text, commas and all', async () => {
    const rows = await read('txt', '\ufeffRs 1,250.00 paid, thanks\n\nRs 2 paid\n');
    expect(texts(rows)).toEqual(['Rs 1,250.00 paid, thanks', 'Rs 2 paid']);
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each(['sms_text', 'text', 'message', 'body', 'sms', 'content', 'SMS Text', ' Body '])(
    'takes the CSV column %p as the text',
    async (header) => {
      expect(texts(await read('csv', `category,${header}\nfood,"Paid, Rs 5"\n`))).toEqual(['Paid, Rs 5']);
    },
  );

  it.each([',', ';', '\t'])(
    'reads CSV cut by %p, with a byte order mark and quoted newlines',
    async (cut) => {
      const csv = `\ufeffid${cut}text${cut}Sender${cut}country\r\na${cut}"Paid ""Rs 5"",\n;to\t₹ you"${cut}AX-B${cut}\r\n\r\nb${cut}Got Rs 6\r\n`;
      expect(await read('csv', csv)).toEqual([
        { line: 2, id: 'a', sms: { text: 'Paid "Rs 5",\n;to\t₹ you', sender: 'AX-B' } },
        { line: 5, id: 'b', sms: { text: 'Got Rs 6' } },
      ]);
    },
  );

  it('says which CSV rows have no text or are not UTF-8', async () => {
    const bytes = Buffer.from('text,id\nok,1\n,2\n\xff,3\nok "again" here,4', 'latin1');
    const rows = await read('csv', bytes);
    expect(texts(rows)).toEqual([
      'ok',
      'text is required.',
      expect.stringContaining('UTF-8'),
      'ok "again" here',
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it('charges a quote that is never closed to its own line', async () => {
    const rows = await read('csv', 'text\nok\n"open\nkept\nkept');
    expect(texts(rows)).toEqual(['ok', expect.stringContaining('quote'), 'kept', 'kept']);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it('reports a CSV row whose text spilled into another cell', async () => {
    expect(texts(await read('csv', 'text,id\nPaid Rs 1,250,a,\nok,b\n'))).toEqual([
      expect.stringContaining('more cells'),
      'ok',
    ]);
  });

  it('takes away the apostrophe that guards a cell of an export', async () => {
    expect(texts(await read('csv', "masked_text\n'-5 % today\n'tis Rs 5\n"))).toEqual([
      '-5 % today',
      "'tis Rs 5",
    ]);
  });

  it('names the columns it looks for when a CSV has none of them', async () => {
    await expect(read('csv', 'a,b\n1,2\n')).rejects.toThrow('sms_text, text, message');
  });

  it.each(FORMATS)('finds no SMS in an empty %s', async (format) => {
    expect(await read(format, '')).toEqual([]);
    expect(await read(format, '\n\n')).toEqual([]);
  });

  it('tells the format from the name of the file', () => {
    expect(['a.CSV', 'a.tsv', 'a.txt', 'a.jsonl', '-', 'a'].map(formatOf)).toEqual([
      'csv',
      'csv',
      'txt',
      'jsonl',
      'jsonl',
      'jsonl',
    ]);
  });
});
