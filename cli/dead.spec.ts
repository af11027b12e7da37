import { afterEach, describe, expect, it } from '@jest/globals';
import { Api } from './api.js';
import { type DeadLetter, describeDead, drop, fetchDead, replay } from './dead.js';
import { StubServer } from './testdata/stub-server.js';

const stub = new StubServer();
const LETTER: DeadLetter = {
  id: 'd1',
  diedAt: '2026-11-21T13:00:00.000Z',
  queue: 'sms.masked',
  code: 'attempts-exhausted',
  reason: 'The pipeline failed on the text several times and gave up.',
  items: 3,
  attempts: 8,
  canReplay: true,
};

/** Answers by method and path; what it does not know is a 404. */
async function serve(answers: Record<string, unknown>): Promise<{ api: Api; asked: string[] }> {
  const asked: string[] = [];
  const url = await stub.listen((request, response) => {
    const name = `${request.method} ${request.url}`;
    asked.push(name);
    response.statusCode = name in answers ? 200 : 404;
    response.end(JSON.stringify(answers[name] ?? { detail: 'There is no such dead letter.' }));
  });
  return { api: new Api(url), asked };
}

afterEach(() => stub.close());

describe('dead letters on the command line', () => {
  it('are listed', async () => {
    const { api } = await serve({ 'GET /v1/dead-letters?limit=200': { items: [LETTER] } });
    expect(await fetchDead(api)).toEqual([LETTER]);
  });

  it('are sent again one by one, or all at once', async () => {
    const { api, asked } = await serve({
      'POST /v1/dead-letters/d1/replay': { replayed: 1 },
      'POST /v1/dead-letters/a%2Fb/replay': { replayed: 1 },
      'POST /v1/dead-letters/replay': { replayed: 7 },
    });
    expect(await replay(api, ['d1', 'a/b'])).toBe(2);
    expect(await replay(api, 'all')).toBe(7);
    expect(asked).toHaveLength(3);
  });

  it('are dropped until one is not there', async () => {
    const { api, asked } = await serve({ 'DELETE /v1/dead-letters/d1': {} });
    await expect(drop(api, ['d1', 'd2', 'd3'])).rejects.toThrow('404: There is no such dead letter.');
    expect(asked).toEqual(['DELETE /v1/dead-letters/d1', 'DELETE /v1/dead-letters/d2']);
  });

  it('are described by when, where and why they died, and by their SMS', () => {
    const sms = [
      { submissionId: 's1', index: 0 },
      { submissionId: 's1', index: 4 },
      { submissionId: 's2', index: 1 },
    ];
    expect(describeDead({ ...LETTER, sms }).split('\n')).toEqual([
      'd1',
      'died at 2026-11-21T13:00:00.000Z on sms.masked, after 9 attempts',
      'attempts-exhausted: The pipeline failed on the text several times and gave up.',
      'can be sent again',
      'submission s1: item 1, 5',
      'submission s2: item 2',
    ]);
    expect(describeDead({ ...LETTER, canReplay: false })).toContain('is not kept any more');
  });
});
