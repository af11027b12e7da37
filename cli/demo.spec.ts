import { afterEach, describe, expect, it } from '@jest/globals';
import { Api } from './api.js';
import { loadSample } from './demo.js';
import { bodyOf, StubServer } from './testdata/stub-server.js';

const stub = new StubServer();
const STORY = { months: 6, seed: 2 };

afterEach(() => stub.close());

describe('loadSample', () => {
  it.each([
    [202, true],
    [200, false],
  ])('asks the server for a story, and knows by %i whether it is new', async (status, isNew) => {
    const url = await stub.listen(async (request, response) => {
      expect(`${request.method} ${request.url}`).toBe('POST /v1/sample-data');
      expect(JSON.parse((await bodyOf(request)).toString())).toEqual(STORY);
      response.writeHead(status).end('{"loaded":true,"submission":{"id":"s7"}}');
    });
    expect(await loadSample(new Api(url), STORY)).toEqual({ id: 's7', isNew });
  });

  it('says to start a server when there is none', async () => {
    const url = await stub.listen(() => undefined);
    await stub.close();
    await expect(loadSample(new Api(url), STORY)).rejects.toThrow(/Start one with npm start/);
  });
});
