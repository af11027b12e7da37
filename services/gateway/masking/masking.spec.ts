import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Gateway, startGateway } from '../testdata/start-gateway.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.app.close());

const send = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${gateway.url}/v1/masking/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('POST /v1/masking/preview', () => {
  it('masks one SMS without storing or publishing it', async () => {
    const text = 'Rs 90 debited from A/c XX4410';
    const { status, body } = await send('POST', 'preview', { text, sender: '+919834417720' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        items: [
          {
            index: 0,
            text: expect.stringMatching(/^Rs 90 debited from A\/c <ACCOUNT:view[a-z2-7]{16}>$/),
            sender: expect.stringMatching(/^<PHONE:view/),
            findings: [expect.objectContaining({ type: 'ACCOUNT', start: 23, end: 29 })],
          },
        ],
      },
    });
    expect(gateway.publisher.messages).toEqual([]);
    expect(gateway.submissions.rows.size).toBe(0);
  });

  it('says of each item that is no SMS why, and shows the others', async () => {
    const { status, body } = await send('POST', 'preview', { items: [{ text: '' }, { text: 'PIN 4410' }] });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        items: [
          { index: 0, problem: expect.objectContaining({ code: 'text-blank', pointer: '/items/0/text' }) },
          expect.objectContaining({ index: 1, text: 'PIN <PIN>' }),
        ],
      },
    });
  });

  it('refuses more than a hundred', async () => {
    const items = Array.from({ length: 101 }, () => ({ text: 'a' }));
    expect((await send('POST', 'preview', { items })).status).toBe(400);
  });
});

describe('/v1/masking/operators', () => {
  it('are kept, hold for previews and for what is handed in, and show among the types', async () => {
    const operators = { ACCOUNT: 'keep-last-4', VPA: 'redact' };
    expect(await send('PUT', 'operators', { operators })).toEqual({ status: 200, body: { operators } });
    expect(await send('GET', 'operators')).toEqual({ status: 200, body: { operators } });
    const { body } = await send('POST', 'preview', { text: 'A/c XX4410 to asha@okaxis' });
    expect(body).toMatchObject({
      items: [{ text: expect.stringMatching(/^A\/c <ACCOUNT:view\w+~4410> to <VPA>$/) }],
    });
    const types = (await send('GET', 'types')).body as unknown as { type: string; operator: string }[];
    expect(types.find(({ type }) => type === 'ACCOUNT')).toMatchObject({ operator: 'keep-last-4' });
    expect(types.find(({ type }) => type === 'OTP')).toMatchObject({
      operator: 'redact',
      operators: ['redact'],
    });

    await fetch(`${gateway.url}/v1/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"A/c XX4410"}',
    });
    expect(gateway.publisher.messages.at(-1)).toMatchObject({ operators });
    expect((await send('PUT', 'operators', { operators: {} })).status).toBe(200);
  });

  it.each<[operators: unknown, pointer: string]>([
    [{ CARD: 'keep' }, '/operators/CARD'],
    [{ ACCOUNT: 'token', 'SECRET-7731': 'token' }, '/operators/1'],
    [{ OTP: 'token' }, '/operators/OTP'],
  ])('refuse %j and change nothing', async (operators, pointer) => {
    const { status, body } = await send('PUT', 'operators', { operators });
    expect({ status, body }).toEqual({
      status: 422,
      body: expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    });
    expect(JSON.stringify(body)).not.toContain('7731');
    expect(await send('GET', 'operators')).toEqual({ status: 200, body: { operators: {} } });
  });

  it('refuse what is not an object', async () => {
    expect((await send('PUT', 'operators', { operators: 'keep' })).status).toBe(400);
  });
});
