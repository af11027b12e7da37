import { CliError } from './cli-error.js';

/** A running server, reached over HTTP; every failure is a `CliError` that can be shown as it is. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly key?: string,
  ) {}

  /** Sends a request to a path such as `/v1/uploads`; throws unless the answer is a 2xx. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.key) headers.set('authorization', `Bearer ${this.key}`);
    const response = await this.answer(path, { ...init, headers });
    if (!response.ok) throw new CliError(await this.sentenceFor(response));
    return response;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.request(path)).json()) as T;
  }

  private async answer(path: string, init: RequestInit): Promise<Response> {
    const url = this.resolve(path);
    try {
      return await fetch(url, init);
    } catch (failure) {
      const { cause } = failure as { cause?: NodeJS.ErrnoException };
      throw new CliError(
        `no server answers at ${this.url} (${cause?.code ?? 'connection failed'}). Start one with npm start, or name another with --url.`,
      );
    }
  }

  private resolve(path: string): URL {
    try {
      // A server behind a proxy may live below a path of its own.
      return new URL(`.${path}`, this.url.endsWith('/') ? this.url : `${this.url}/`);
    } catch {
      throw new CliError(`${this.url} is not a URL such as http://127.0.0.1:3000.`, 2);
    }
  }

  private async sentenceFor(response: Response): Promise<string> {
    if (response.status === 401) {
      return this.key
        ? `the server at ${this.url} does not accept this API key.`
        : `the server at ${this.url} wants an API key; give it with --key or SPENDSENSE_API_KEY.`;
    }
    const problem = await readProblem(response);
    const reason = problem.detail ?? problem.title ?? response.statusText;
    const places = (problem.errors ?? []).map((place) => `\n  ${describePlace(place)}`);
    return `the server answered ${response.status}: ${reason}${places.join('')}`;
  }
}

/** Something wrong with a request or with a row of a file. */
export interface FaultyPlace {
  detail: string;
  /** JSON pointer into the request. */
  pointer?: string;
  /** Physical line in a file, from 1. */
  line?: number;
  /** Position among the items, from 0. */
  index?: number;
}

/** `line 5: text must not be blank.` */
export function describePlace({ detail, pointer, line, index }: FaultyPlace): string {
  const item = index === undefined ? undefined : `item ${index + 1}`;
  const place = (line === undefined ? undefined : `line ${line}`) ?? (pointer || item);
  return place === undefined ? detail : `${place}: ${detail}`;
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: FaultyPlace[];
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}
