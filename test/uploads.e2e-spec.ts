import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { ServiceProcess } from './support/service-process.js';

const ACCOUNT = 'XX4821';
const payment = (amount: number) =>
  `Rs ${amount} debited from A/c ${ACCOUNT} to ZOMATO on 12-09-2026. Ref 41234567890${amount % 10}`;
const ROWS = [
  'Wann,Wer,Was',
  `2026-09-12 10:00,AX-ALPHAB-S,${payment(349)}`,
  `2026-09-12 11:00,AX-ALPHAB-S,${payment(512)}`,
  '2026-09-12 11:05,AX-ALPHAB-S,482913 is your OTP for login. Do not share it.',
  '2026-09-12 12:00,AX-ALPHAB-S,',
  `yesterday,AX-ALPHAB-S,${payment(77)}`,
];
const COLUMNS = { textColumn: 'Was', senderColumn: 'Wer', dateColumn: 'Wann' };

describe('uploads', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-uploads-'));
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
  }, 90_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function send(path: string, content: string, fields: Record<string, string> = COLUMNS) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([content]), 'sms.csv');
    const answer = await fetch(service.url + path, { method: 'POST', body: form });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  const read = async (path: string): Promise<Record<string, unknown>> =>
    (await (await fetch(service.url + path)).json()) as Record<string, unknown>;
  const stored = async (query = ''): Promise<{ submissionId: string }[]> =>
    (await read(`/v1/transactions${query}`))['items'] as { submissionId: string }[];

  describe('before they are made', () => {
    it('says what an upload would do, masked, and stores nothing', async () => {
      const { status, body } = await send('/v1/uploads/preview', ROWS.join('\n'));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        format: 'csv',
        columns: {
          header: ['Wann', 'Wer', 'Was'],
          text: 'Was',
          sender: 'Wer',
          date: 'Wann',
          externalId: null,
        },
        isWhole: true,
        rows: 5,
        accepted: 3,
        rejected: 2,
        errors: [
          { line: 5, code: 'text-blank' },
          { line: 6, code: 'received-at-invalid' },
        ],
        kinds: { transaction: 2, otp: 1 },
        known: 0,
        sample: [
          { line: 2, sender: 'AX-ALPHAB-S', kind: 'transaction' },
          { line: 3 },
          { line: 4, kind: 'otp' },
        ],
      });
      expect(JSON.stringify(body)).not.toMatch(/4821|482913|41234567890/);
      expect(await stored()).toEqual([]);
    });

    it('counts the payments that are stored, each as often as it is', async () => {
      const { status } = await send('/v1/uploads', ROWS.slice(0, 2).join('\n'));
      expect(status).toBe(202);
      await eventually(async () => expect(await stored()).toHaveLength(1), 20_000);
      expect((await send('/v1/uploads/preview', ROWS.join('\n'))).body).toMatchObject({ known: 1 });
      const twice = [...ROWS.slice(0, 2), ROWS[1]].join('\n');
      expect((await send('/v1/uploads/preview', twice)).body).toMatchObject({ accepted: 2, known: 1 });
    });

    it('looks at the beginning of a large file', async () => {
      const many = Array.from({ length: 1500 }, () => 'Hello there').join('\n');
      expect((await send('/v1/uploads/preview', `text\n${many}\n`, {})).body).toMatchObject({
        isWhole: false,
        rows: 1000,
        accepted: 1000,
      });
      const long = `${'x'.repeat(15_000)}\n`.repeat(300);
      expect((await send('/v1/uploads/preview', `text\n${long}`, {})).body).toMatchObject({
        isWhole: false,
        rows: 139,
        rejected: 139,
      });
    });

    it('lists the columns of a table that has no text column it knows', async () => {
      const { status, body } = await send('/v1/uploads/preview', ROWS.join('\n'), {});
      expect({ status, body }).toMatchObject({
        status: 422,
        body: { type: '/problems/no-text-column', columns: ['Wann', 'Wer', 'Was'] },
      });
    });
  });

  it('shows rows that were refused while others still come in', async () => {
    const form = request(`${service.url}/v1/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    form.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
    // Refused first, then more than the gateway looks at before it hands on any.
    form.write(`sender,text\nBANK,\n${`BANK,${payment(9133)}\n`.repeat(2000)}`);
    const [{ submissionId }] = await eventually(async () => {
      const items = await stored('?amountMin=9133');
      expect(items).not.toHaveLength(0);
      return items as [{ submissionId: string }];
    }, 20_000);
    const submission = `/v1/submissions/${submissionId}`;
    expect(await read(submission)).toMatchObject({ status: 'processing', rejected: 0 });
    expect(await read(`${submission}/items`)).toMatchObject({
      items: expect.arrayContaining([
        { index: 0, status: 'failed', error: expect.objectContaining({ line: 2, code: 'text-blank' }) },
      ]),
    });
    form.end('\r\n--b--\r\n');
    await once(form, 'response');
    await eventually(
      async () => expect(await read(submission)).toMatchObject({ status: 'done', rejected: 1 }),
      20_000,
    );
  });
});
