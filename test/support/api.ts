import { eventually } from './eventually.js';

export interface SubmissionView {
  id: string;
  status: 'accepted' | 'processing' | 'done' | 'failed';
  accepted: number;
  processed: number;
  failed: number;
  rejected: number;
}

/** Calls the REST API as any client would. */
export class Api {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async get<T>(path: string): Promise<T> {
    const answer = await this.request('GET', path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** A request without a body. */
  request(method: string, path: string): Promise<Response> {
    return fetch(this.url + path, { method, headers: this.headers });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Submits texts and returns the id of the submission. */
  async submit(...texts: string[]): Promise<string> {
    const answer = await this.post('/v1/submissions', { items: texts.map((text) => ({ text })) });
    if (answer.status !== 202) throw new Error(`submission refused: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  }

  upload(name: string, content: string): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return fetch(`${this.url}/v1/uploads`, { method: 'POST', headers: this.headers, body: form });
  }

  /** Polls until the submission is done or failed. */
  finished(id: string, timeoutMs = 60_000): Promise<SubmissionView> {
    return eventually(async () => {
      const view = await this.get<SubmissionView>(`/v1/submissions/${id}`);
      if (view.status !== 'done' && view.status !== 'failed')
        throw new Error(`still ${JSON.stringify(view)}`);
      return view;
    }, timeoutMs);
  }
}
