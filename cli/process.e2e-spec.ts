import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

// Each run loads a model, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const BIN = join(import.meta.dirname, 'bin.mjs');
const FIELDS = [
  'id',
  'masked',
  'spans',
  'kind',
  'amount',
  'currency',
  'direction',
  'counterparty',
  'merchant',
  'fee',
  'originalAmount',
  'originalCurrency',
  'account',
  'instrument',
  'bank',
  'balance',
  'limit',
  'reference',
  'occurredAt',
  'channel',
  'category',
  'confidence',
  'needsReview',
];

let folder: string;

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command in a folder that is not the checkout. */
function spendsense(args: string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const DEBIT = 'Rs.450.00 debited from A/c XX4821 on 12-11-26 to Swiggy. UPI Ref 631745298013';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spendsense-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('spendsense process', () => {
  it('answers every line of standard input in its place and ends with 1 for a bad one', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: DEBIT }),
      '{"text": 4111111111111111 oops}',
      '{"id":3,"text":"Hi"}',
    ];
    const { code, out, err } = await spendsense(['process', '-'], `${input.join('\n')}\n`);
    const [debit, bad, hello] = linesOf(out);
    expect(Object.keys(debit!)).toEqual(FIELDS);
    expect(debit).toMatchObject({ id: 'a', kind: 'transaction', amount: '450.00', merchant: 'Swiggy' });
    expect(bad).toEqual({ id: null, line: 2, error: 'The line is not valid JSON.' });
    expect(hello).toMatchObject({ id: 3, amount: null });
    expect(code).toBe(1);
    expect(err).toContain('2 SMS processed, 1 lines failed');
    expect(out + err).not.toMatch(/4111|4821|631745298013/);
  });

  it('reads a CSV by relative path, in more than one batch and in order', async () => {
    const rows = Array.from({ length: 450 }, (_, i) => `"Rs ${i + 1}.00 paid to Swiggy, thanks",${i}`);
    await writeFile(join(folder, 'sms.csv'), `body,id\n${rows.join('\n')}\n`);
    const { code, out } = await spendsense(['process', 'sms.csv']);
    const results = linesOf(out);
    expect(results.map(({ id }) => id)).toEqual(rows.map((_, i) => String(i)));
    expect(results.map(({ amount }) => amount)).toEqual(rows.map((_, i) => `${i + 1}.00`));
    expect(code).toBe(0);
  });

  it('gives the same tokens for the same key and tenant, other ones for another tenant', async () => {
    const key = join(folder, 'keys.json');
    await writeFile(
      key,
      JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64url') } }),
    );
    const run = async (tenant: string) => {
      const { out } = await spendsense(
        ['process', '-', '--format', 'txt', '--key', key, '--tenant', tenant],
        DEBIT,
      );
      return linesOf(out)[0]!['account'];
    };
    const first = await run('one');
    expect(await run('one')).toBe(first);
    expect(await run('two')).not.toBe(first);
  });

  it.each([
    [['process', 'nowhere.jsonl'], 'cannot read nowhere.jsonl'],
    [['process', '-', '--country', 'India'], 'two letters'],
    [['process', '-', '--time-zone', 'Mars/Base'], 'IANA'],
    [['process', '-', '--key', 'nowhere.json'], 'nowhere.json'],
    [['proces', '-'], 'unknown command'],
  ])('ends with 2 and a sentence for %j', async (args, sentence) => {
    const { code, out, err } = await spendsense(args);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'process', '-', '--format', 'txt'], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined).end(`${DEBIT}\n`.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
