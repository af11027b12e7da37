import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Api } from './api.js';
import { StubServer } from './testdata/stub-server.js';

const stub = new StubServer();
const serve = (answer: RequestListener) => stub.listen(answer);

const problem =
  (status: number, body: object): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
  };

afterEach(() => stub.close());

describe('Api', () => {
  it('sends the API key and gives the parsed answer', async () => {
    const url = await serve((request, response) => {
      response.end(JSON.stringify({ path: request.url, key: request.headers.authorization }));
    });
    expect(await new Api(url, 'k-1').get('/v1/x?y=1')).toEqual({ path: '/v1/x?y=1', key: 'Bearer k-1' });
  });

  it('says how to start a server when none answers', async () => {
    const url = await serve(() => undefined);
    await stub.close();
    await expect(new Api(url).get('/')).rejects.toThrow(/no server answers at .*ECONNREFUSED.*npm start/);
  });

  it('keeps the path that a server lives below', async () => {
    const url = await serve((request, response) => response.end(JSON.stringify(request.url)));
    expect(await new Api(`${url}/money`).get('/v1/x')).toBe('/money/v1/x');
    expect(await new Api(`${url}/money/`).get('/v1/x')).toBe('/money/v1/x');
  });

  it('asks for an API key on 401, or says that the key is not accepted', async () => {
    const url = await serve(problem(401, {}));
    await expect(new Api(url).get('/')).rejects.toThrow(/wants an API key.*--key/);
    await expect(new Api(url, 'wrong').get('/')).rejects.toThrow('does not accept this API key');
  });

  it('repeats the detail and the places of a problem', async () => {
    const errors = [{ pointer: '/text', detail: 'must not be empty' }];
    const url = await serve(problem(400, { title: 'Bad Request', detail: 'The SMS is not valid.', errors }));
    await expect(new Api(url).get('/')).rejects.toThrow(
      'the server answered 400: The SMS is not valid.\n  /text: must not be empty',
    );
  });

  it('says what is wrong with an address that is no URL', async () => {
    await expect(new Api('localhost').get('/')).rejects.toThrow('localhost is not a URL');
  });
});
