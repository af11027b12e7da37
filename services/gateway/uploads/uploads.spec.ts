import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnavailableError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import { type Gateway, startGateway } from '../testdata/start-gateway.js';

let gateway: Gateway;
beforeAll(async () => void (gateway = await startGateway({ uploadLimitBytes: 8 * 1024 * 1024 })));
afterAll(() => gateway.app.close());
beforeEach(() => {
  gateway.publisher.messages.length = 0;
  gateway.publisher.afterwards = () => undefined;
  gateway.publisher.refuse = () => undefined;
  gateway.submissions.rows.clear();
});

const MARKER = 'SECRET-7731';

async function upload(
  content: string | Uint8Array<ArrayBuffer>,
  name = 'sms.csv',
  query = '',
  fields: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([content]), name);
  const answer = await fetch(`${gateway.url}/v1/uploads${query}`, { method: 'POST', body: form });
  const text = await answer.text();
  expect(text).not.toContain(MARKER);
  return { answer, status: answer.status, body: JSON.parse(text) as Record<string, unknown> };
}

describe('POST /v1/uploads', () => {
  it('takes a CSV in and says where to look', async () => {
    const { answer, body } = await upload(
      `\ufeffdate;sms_text\n2026-11-01;"Rs 5; ${MARKER}\nline 2"\n;Rs 6\n`,
    );
    expect(body).toEqual({ id: body['id'], status: 'accepted', accepted: 2, rejected: 0, errors: [] });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/v1/submissions/${String(body['id'])}`);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await gateway.publisher.texts()).toEqual([`Rs 5; ${MARKER}\nline 2`, 'Rs 6']);
  });

  it('keeps the good rows and names the line of each bad one', async () => {
    const rows = [
      'id,sms_text',
      '1,good one',
      '2',
      '3,',
      `4,${MARKER.repeat(300)}`,
      `5,${'x'.repeat(20_000)}`,
      `not ${MARKER},bad id`,
      '7,"good\ntwo"',
      `8,spilled,${MARKER}`,
      `9,"never closed ${MARKER}`,
      '10,good three',
    ];
    const { status, body } = await upload(rows.join('\n'));
    expect(status).toBe(202);
    expect(await gateway.publisher.texts()).toEqual(['good one', 'good\ntwo', 'good three']);
    expect(body).toMatchObject({
      accepted: 3,
      rejected: 7,
      errors: [
        { line: 3, code: 'text-missing' },
        { line: 4, code: 'text-blank' },
        { line: 5, code: 'text-too-long' },
        { line: 6, code: 'line-too-long' },
        { line: 7, code: 'external-id-invalid' },
        { line: 10, code: 'too-many-cells' },
        { line: 11, code: 'quote-not-closed' },
      ],
    });
    const [row] = gateway.submissions.rows.values();
    expect(row).toMatchObject({ accepted: 3, rejected: 7, closed: true, source: 'upload' });
    expect(row!.problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 10, 11]);
  });

  it('reports invalid UTF-8 at its line', async () => {
    const content = Buffer.concat([
      Buffer.from('text\nok\n'),
      Buffer.from([0xe9, 0x20, 0xff]),
      Buffer.from('\nfine\n'),
    ]);
    const { status, body } = await upload(content);
    expect({ status, errors: body['errors'] }).toMatchObject({
      status: 202,
      errors: [{ line: 3, code: 'not-utf8' }],
    });
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, number, string]>([
    ['a CSV without a text column', `category,amount\n${MARKER},1\n`, 'a.csv', 422, 'no-text-column'],
    ['an empty file', '', 'a.csv', 422, 'empty-file'],
    ['a file of blank lines', '\n\n \n', 'a.txt', 422, 'empty-file'],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'a.csv', 415, 'unsupported-file'],
    ['an archive', Buffer.from('PK\x03\x04abc'), 'a.zip', 415, 'unsupported-file'],
    ['a CSV with nothing but its header', 'text\n', 'a.csv', 422, 'nothing-valid'],
    ['a CSV whose rows are all bad', `text,id\n,1\n,2\n`, 'a.csv', 422, 'nothing-valid'],
    ['JSONL without any text', `{"${MARKER}":1}\nnope\n`, 'a.jsonl', 422, 'nothing-valid'],
  ])('refuses %s and leaves nothing', async (_, content, name, status, code) => {
    const { answer, body } = await upload(content, name);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect({ status: answer.status, type: body['type'] }).toEqual({ status, type: `/problems/${code}` });
    expect(gateway.submissions.rows.size).toBe(0);
    expect(gateway.publisher.messages).toEqual([]);
  });

  it('reads text and JSONL, and does as the query says', async () => {
    expect((await upload('Rs 5, paid\nRs 6\n', 'a.txt')).body).toMatchObject({ accepted: 2 });
    expect((await upload('{"text":"Rs 5"}\n{"body":"Rs 6"}\n', 'a.jsonl')).body).toMatchObject({
      accepted: 2,
    });
    expect((await upload('a\nb\n\nc\nd\n', 'a.txt', '?split=line')).body).toMatchObject({ accepted: 4 });
    expect((await upload('text,id\n', 'a.csv', '?format=txt')).body).toMatchObject({ accepted: 1 });
    expect((await upload('a', 'a.txt', `?format=${MARKER}`)).status).toBe(400);
  });

  it('takes the columns that the form chooses, and lists them where it knows none', async () => {
    const file = 'Wann;Was\n2026-11-01;Rs 5\n';
    const unknown = await upload(file);
    expect(unknown.body).toMatchObject({ type: '/problems/no-text-column', columns: ['Wann', 'Was'] });
    const fields = { textColumn: 'Was', senderColumn: '', dateColumn: 'Wann' };
    expect((await upload(file, 'sms.csv', '', fields)).body).toMatchObject({ accepted: 1 });
    expect(await gateway.publisher.texts()).toEqual(['Rs 5']);
    const missing = await upload(file, 'sms.csv', '', { textColumn: MARKER });
    expect(missing.body).toMatchObject({ type: '/problems/no-such-column', columns: ['Wann', 'Was'] });
    expect((await upload(file, 'sms.csv', '', { textColumn: 'x'.repeat(201) })).status).toBe(400);
  });

  it('masks the first line of what is no table before it shows it', async () => {
    const { body } = await upload('Paid by card 4539148803436467\nRs 5\n', 'sms.csv');
    expect(body['columns']).toEqual([expect.stringContaining('<CARD')]);
  });

  it('refuses what is no form, and a form without a file', async () => {
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect((await fetch(`${gateway.url}/v1/uploads`, json)).status).toBe(415);
    const form = new FormData();
    form.append('note', 'no file');
    expect((await fetch(`${gateway.url}/v1/uploads`, { method: 'POST', body: form })).status).toBe(422);
  });

  it('says that it reads the first file of a form only', async () => {
    const form = new FormData();
    for (const name of ['a.txt', 'b.txt']) form.append('file', new Blob([`Rs 5 in ${name}`]), name);
    const answer = await fetch(`${gateway.url}/v1/uploads`, { method: 'POST', body: form });
    expect(await answer.json()).toMatchObject({ accepted: 1, errors: [{ code: 'second-file' }] });
    expect(await gateway.publisher.texts()).toEqual(['Rs 5 in a.txt']);
  });

  it('refuses a file beyond the limit before it takes anything in', async () => {
    expect((await upload('x\n'.repeat(5_000_000), 'a.txt')).status).toBe(413);
    expect(gateway.submissions.rows.size).toBe(0);
  });

  it('answers 503 when the broker refuses', async () => {
    gateway.publisher.refuse = () => new UnavailableError('blocked');
    const { status, body } = await upload('text\nRs 5\n');
    expect({ status, type: body['type'] }).toEqual({ status: 503, type: '/problems/overloaded' });
  });

  it('says up to which line it took a file in that the broker refused midway', async () => {
    gateway.publisher.refuse = () =>
      gateway.publisher.messages.length >= 5 ? new UnavailableError('blocked') : undefined;
    const { answer, body } = await upload(`text\n${'Rs 5\n'.repeat(1400)}`);
    const [row] = gateway.submissions.rows.values();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('location')).toBe(`/v1/submissions/${row!.id}`);
    expect(body).toMatchObject({
      type: '/problems/upload-interrupted',
      detail: expect.stringContaining('1000 rows up to line 1001 are taken in'),
    });
    expect(row).toMatchObject({ accepted: 1000, closed: true, failureReason: 'not-queued' });
  });

  it('keeps what was confirmed of a client that stops midway, and says where it broke off', async () => {
    const lines = Array.from({ length: 1100 }, (_, i) => `Rs ${i} paid ${'to a shop '.repeat(20)}\n`).join(
      '',
    );
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const request = httpRequest(`${gateway.url}/v1/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    request.on('error', () => undefined);
    request.write(`${head}${lines}`);
    await eventually(() => expect([...gateway.submissions.rows.values()][0]?.accepted).toBe(1000));
    request.destroy();
    await eventually(() =>
      expect([...gateway.submissions.rows.values()]).toMatchObject([
        { accepted: 1000, rejected: 1, closed: true, problems: [{ code: 'upload-interrupted' }] },
      ]),
    );
  });

  it('does not read ahead of the broker', async () => {
    let confirm = () => {};
    const confirmed = new Promise<void>((resolve) => (confirm = resolve));
    gateway.publisher.afterwards = () => confirmed;
    let sent = 0;
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const request = httpRequest(`${gateway.url}/v1/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    request.on('error', () => undefined);
    request.write(head);
    const line = Buffer.from(`${'Rs 5 paid '.repeat(100)}\n`.repeat(60));
    const pump = () => {
      while (sent < 7_500_000) {
        sent += line.length;
        if (!request.write(line)) return void request.once('drain', pump);
      }
    };
    pump();
    await eventually(() => expect(gateway.publisher.messages.length).toBeGreaterThan(0), 4000);
    const taken = () => [...gateway.submissions.rows.values()][0]?.accepted ?? 0;
    // The sockets' buffers take some; the rest waits at the client.
    expect(taken()).toBe(1000);
    expect(sent).toBeLessThan(7_500_000);
    request.destroy();
    confirm();
    await eventually(() => expect([...gateway.submissions.rows.values()][0]?.closed).toBe(true));
  });
});
