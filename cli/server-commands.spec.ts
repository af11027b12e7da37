import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Api } from './api.js';
import { fetchProblems, upload } from './import.js';
import { fetchTransactions } from './list.js';
import { submit } from './send.js';
import { pollSubmission, type Submission } from './submission.js';
import { bodyOf, StubServer } from './testdata/stub-server.js';
import { describeProgress, fetchProgress } from './watch.js';

const stub = new StubServer();
const DONE: Submission = { id: 's1', status: 'done', accepted: 3, processed: 3, failed: 0, rejected: 0 };
const WORKING: Submission = { ...DONE, status: 'processing', processed: 1 };

/** Serves JSON by method and path; a list is handed out one answer a request. */
async function serve(answers: Record<string, unknown[]>): Promise<{ api: Api; asked: string[] }> {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    const name = `${request.method} ${request.url}`;
    asked.push(name);
    const next = answers[name]?.shift();
    response.statusCode = next === undefined ? 404 : 200;
    response.end(JSON.stringify(next ?? { detail: `nothing for ${name}` }));
  };
  return { api: new Api(await stub.listen(answer)), asked };
}

afterEach(() => stub.close());

describe('submit', () => {
  it('takes the result from the same request when the server is quick', async () => {
    const { api, asked } = await serve({
      'POST /v1/submissions': [DONE],
      'GET /v1/submissions/s1/items?limit=200': [
        { items: [{ index: 0, transaction: { id: 't1' } }], nextCursor: null },
      ],
    });
    expect(await submit(api, { text: 'Rs 5 paid' })).toEqual({ index: 0, transaction: { id: 't1' } });
    expect(asked).toHaveLength(2);
  });

  it('polls when the server answers before it is done', async () => {
    const paths: string[] = [];
    const url = await stub.listen((request, response) => {
      paths.push(request.url!);
      if (request.method === 'POST') response.statusCode = 202;
      const items = { items: [{ index: 0, error: { code: 'x', detail: 'gave up' } }], nextCursor: null };
      response.end(JSON.stringify(request.url!.includes('/items') ? items : DONE));
    });
    expect(await submit(new Api(url), { text: 'Rs 5 paid' })).toMatchObject({ error: { detail: 'gave up' } });
    expect(paths).toEqual(['/v1/submissions', '/v1/submissions/s1', '/v1/submissions/s1/items?limit=200']);
  });
});

describe('pollSubmission', () => {
  it('asks until the submission has ended and tells every step', async () => {
    const { api } = await serve({ 'GET /v1/submissions/s1': [WORKING, DONE] });
    const steps: number[] = [];
    expect(await pollSubmission(api, 's1', ({ processed }) => steps.push(processed))).toEqual(DONE);
    expect(steps).toEqual([1, 3]);
  });
});

describe('upload', () => {
  let folder: string;
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('streams the file as the multipart field file, under its own name', async () => {
    folder = await mkdtemp(join(tmpdir(), 'spendsense-upload-'));
    const file = join(folder, 'my "sms".csv');
    const content = `text\n${'Rs 5 paid ₹\n'.repeat(30_000)}`;
    await writeFile(file, content);
    let received = '';
    const url = await stub.listen(async (request, response) => {
      received = (await bodyOf(request)).toString();
      expect(request.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
      response.writeHead(202).end('{"id":"s9"}');
    });
    expect(await upload(new Api(url), file)).toBe('s9');
    expect(received).toContain('name="file"; filename="my _sms_.csv"\r\n');
    expect(received.slice(received.indexOf('\r\n\r\n') + 4, received.lastIndexOf('\r\n--'))).toBe(content);
  });

  it('says that a file is not there', async () => {
    folder = await mkdtemp(join(tmpdir(), 'spendsense-upload-'));
    await expect(upload(new Api('http://127.0.0.1:9'), join(folder, 'none.csv'))).rejects.toThrow(
      'no such file',
    );
  });
});

describe('fetchProblems', () => {
  it('finds the rows without a result on every page', async () => {
    const first = { code: 'text-blank', detail: 'blank', line: 3, index: 1 };
    const second = { code: 'crash-limit', detail: 'gave up', index: 8 };
    const { api } = await serve({
      'GET /v1/submissions/s1/items?limit=200': [
        {
          items: [
            { index: 0, transaction: {} },
            { index: 1, error: first },
          ],
          nextCursor: '1',
        },
      ],
      'GET /v1/submissions/s1/items?limit=200&cursor=1': [
        { items: [{ index: 8, error: second }], nextCursor: null },
      ],
    });
    expect(await fetchProblems(api, 's1')).toEqual([first, second]);
  });
});

describe('fetchProgress', () => {
  const eventsOf = (...events: Submission[]) =>
    events.map((event) => `event: progress\ndata: ${JSON.stringify(event)}\n\n: waiting\n\n`).join('');

  it('tells every event and stops at the end of the submission, though the stream stays open', async () => {
    const url = await stub.listen((_, response) => {
      response.write(eventsOf(WORKING, DONE));
    });
    const seen: string[] = [];
    for await (const { status } of fetchProgress(new Api(url), 's1')) seen.push(status);
    expect(seen).toEqual(['processing', 'done']);
  });

  it('says so when the connection breaks', async () => {
    const url = await stub.listen((_, response) => {
      response.write(eventsOf(WORKING), () => response.destroy());
    });
    const follow = async () => {
      for await (const submission of fetchProgress(new Api(url), 's1')) expect(submission).toEqual(WORKING);
    };
    await expect(follow()).rejects.toThrow('connection to the server broke');
  });

  it('describes progress with its troubles only when there are any', () => {
    expect(describeProgress(DONE)).toBe('done: 3 of 3 done');
    expect(describeProgress({ ...WORKING, failed: 1, rejected: 2 })).toBe(
      'processing: 1 of 3 done, 1 failed, 2 rejected',
    );
  });
});

describe('fetchTransactions', () => {
  it('passes the filters on and follows pages until it has as many as asked for', async () => {
    const { api, asked } = await serve({
      'GET /v1/transactions?category=fuel&text=a+b&limit=200': [
        { items: Array.from({ length: 200 }, (_, i) => ({ id: i })), nextCursor: 'c=1' },
      ],
      'GET /v1/transactions?category=fuel&text=a+b&limit=50&cursor=c%3D1': [
        { items: Array.from({ length: 50 }, (_, i) => ({ id: 200 + i })), nextCursor: 'more' },
      ],
    });
    const found = await fetchTransactions(api, { category: 'fuel', text: 'a b' }, 250);
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, i) => i));
    expect(asked).toHaveLength(2);
  });
});
