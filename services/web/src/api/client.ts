import createClient from 'openapi-fetch';
import { apiKey } from '../browser/preferences.js';
import { ApiProblem, Unreachable } from './failures.js';
import { keyWanted } from './key-wanted.js';
import type { paths } from './schema.js';

/** `fetch` with the key of this browser; throws `Unreachable` where no answer comes. */
export async function send(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const key = apiKey.get();
  if (key) request.headers.set('authorization', `Bearer ${key}`);
  try {
    const response = await fetch(request);
    if (response.status === 401) keyWanted.ask();
    return response;
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    throw new Unreachable(failure);
  }
}

/** The API, typed by its OpenAPI document: `unwrap(api.GET('/v1/categories'))`. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: send });

/** The body of an answer; throws `ApiProblem` where the server refuses. */
export async function unwrap<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw new ApiProblem(response.status, typeof error === 'object' && error ? error : {});
}
