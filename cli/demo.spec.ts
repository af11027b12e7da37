import { afterEach, describe, expect, it } from '@jest/globals';
import { demoSms } from '#libs/demo/demo.js';
import { Api } from './api.js';
import { findDemo, sendDemo } from './demo.js';
import { bodyOf, StubServer } from './testdata/stub-server.js';

const stub = new StubServer();
const STORY = demoSms({ seed: 1, lastDay: '2026-11-25', months: 3 });

afterEach(() => stub.close());

describe('sendDemo', () => {
  it('hands everything in as one submission, without what the generator knows of it', async () => {
    let received: { items: object[] } = { items: [] };
    const url = await stub.listen(async (request, response) => {
      expect(`${request.method} ${request.url}`).toBe('POST /v1/submissions');
      received = JSON.parse((await bodyOf(request)).toString()) as typeof received;
      response.writeHead(202).end('{"id":"s7"}');
    });
    expect(await sendDemo(new Api(url), STORY)).toBe('s7');
    expect(received.items).toHaveLength(STORY.length);
    const fields = new Set(received.items.flatMap(Object.keys));
    expect([...fields].sort()).toEqual(['externalId', 'receivedAt', 'sender', 'text']);
  });

  it('says to start a server when there is none', async () => {
    const url = await stub.listen(() => undefined);
    await stub.close();
    await expect(sendDemo(new Api(url), STORY)).rejects.toThrow(/Start one with npm start/);
  });
});

describe('findDemo', () => {
  const serve = (externalIds: (string | null)[]) =>
    stub.listen((request, response) => {
      expect(new URL(request.url!, 'http://x').searchParams.get('text')).toBe('TARANGA SOFTWORKS PVT LTD');
      const items = externalIds.map((externalId, i) => ({ externalId, submissionId: `s${i % 2}` }));
      response.end(JSON.stringify({ items, nextCursor: null }));
    });

  it('knows the submissions of a demo with the same seed, each once', async () => {
    const url = await serve(['demo-1:40', 'demo-1:150', 'demo-1:260', 'demo-12:7', null]);
    expect(await findDemo(new Api(url), 1)).toEqual(['s0', 's1']);
  });

  it("takes neither another demo nor somebody's own salary for it", async () => {
    const url = await serve(['demo-2:40', 'phone:12', null]);
    expect(await findDemo(new Api(url), 1)).toEqual([]);
  });
});
