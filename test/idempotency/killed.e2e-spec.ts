import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type SubmissionView } from '#test/support/api.js';
import { ServiceProcess } from '#test/support/service-process.js';
import { smsCsv } from '#test/support/sms.js';

describe('the same request again after kill -9', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spendsense-killed-'));
  let service: ServiceProcess;
  let api: Api;

  beforeAll(async () => {
    service = await (await ServiceProcess.start('embedded', { DATA_DIR: dataDir })).ready();
    api = new Api(service.url);
  }, 90_000);

  afterAll(async () => {
    await service.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** A form with `csv` in it; `untilSent` is told when half of it is on its way, and the rest waits for what it answers. */
  function upload(key: string, csv: string, untilSent: () => Promise<void> = async () => undefined) {
    const boundary = 'form-boundary';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="sms.csv"\r\n\r\n`;
    const encoder = new TextEncoder();
    const body = async function* () {
      yield encoder.encode(head + csv.slice(0, csv.length / 2));
      await untilSent();
      yield encoder.encode(`${csv.slice(csv.length / 2)}\r\n--${boundary}--\r\n`);
    };
    return fetch(`${service.url}/v1/uploads`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key },
      body: ReadableStream.from(body()),
      duplex: 'half',
    } as RequestInit);
  }

  /** As a client does: the same again on 409, 503 and lost connections. */
  async function untilAccepted(send: () => Promise<Response>): Promise<{ id: string }> {
    for (let tries = 0; tries < 30; tries++) {
      const answer = await send().catch(() => undefined);
      if (answer?.status === 202) return (await answer.json()) as { id: string };
      if (answer && ![409, 503].includes(answer.status)) throw new Error(await answer.text());
      await sleep(1000);
    }
    throw new Error('never accepted');
  }

  async function restart(): Promise<void> {
    await service.end('SIGKILL');
    service.spawn();
    await service.ready();
  }

  it('ends an upload that was cut in half with every row once', async () => {
    const key = randomUUID();
    const csv = smsCsv(3000);
    const cut = upload(key, csv, async () => {
      // Some of it is confirmed by then.
      await sleep(1500);
      await service.end('SIGKILL');
    });
    await expect(cut).rejects.toThrow('fetch failed');
    service.spawn();
    await service.ready();
    const { id } = await untilAccepted(() => upload(key, csv));
    expect(await api.finished(id)).toMatchObject({
      status: 'done',
      accepted: 3000,
      processed: 3000,
      failed: 0,
    });
    const { items } = await api.get<{ items: SubmissionView[] }>(
      `/v1/transactions?submissionId=${id}&limit=1`,
    );
    expect(items).toHaveLength(1);
    expect(await (await upload(key, csv)).json()).toMatchObject({ id, accepted: 3000 });
    expect((await fetch(`${service.url}/v1/submissions/${id}`, { method: 'DELETE' })).status).toBe(204);
  }, 120_000);

  it('ends submissions that were under way with one result each', async () => {
    const keys = Array.from({ length: 40 }, () => randomUUID());
    const send = (key: string) =>
      api.post('/v1/submissions', { text: `Rs 5 paid to Shop ${key}` }, { 'idempotency-key': key });
    const accepted = keys.map((key, i) => sleep(i * 5).then(() => untilAccepted(() => send(key))));
    await sleep(100);
    await restart();
    const ids = (await Promise.all(accepted)).map(({ id }) => id);
    for (const id of ids) expect(await api.finished(id)).toMatchObject({ accepted: 1, processed: 1 });
    const { items } = await api.get<{ items: unknown[] }>('/v1/transactions?limit=200');
    expect(items).toHaveLength(40);
    for (const [i, key] of keys.entries())
      expect(await (await send(key)).json()).toMatchObject({ id: ids[i] });
  }, 120_000);
});
