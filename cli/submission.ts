import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from './api.js';
import type { Transaction } from './transaction.js';

/** How far the server is with a submission. */
export interface Submission {
  id: string;
  status: 'accepted' | 'processing' | 'done' | 'failed';
  /** Items taken in, those with a result, those given up, and rows that were refused. */
  counts: { accepted: number; processed: number; failed: number; rejected: number };
}

/** What became of one row. */
export interface Item {
  index: number;
  transaction?: Transaction;
  problem?: { line?: number | null; code: string; detail: string };
}

export const pathOf = (id: string): string => `/v1/submissions/${encodeURIComponent(id)}`;

/** Polls until a submission has ended, at the pace the server asks for. */
export async function pollSubmission(
  api: Api,
  id: string,
  onProgress: (submission: Submission) => void = () => undefined,
): Promise<Submission> {
  for (;;) {
    const response = await api.request(pathOf(id));
    const submission = (await response.json()) as Submission;
    onProgress(submission);
    if (hasEnded(submission)) return submission;
    await pause(Math.max(Number(response.headers.get('retry-after') ?? 0.5), 0.2) * 1000);
  }
}

export const hasEnded = ({ status }: Submission): boolean => status === 'done' || status === 'failed';

/** The items of a submission in their order, page by page. */
export async function* fetchItems(api: Api, id: string): AsyncIterable<Item> {
  let next: string | number | null | undefined = '';
  while (next !== null && next !== undefined) {
    const query = new URLSearchParams({ limit: '200', ...(next !== '' && { cursor: String(next) }) });
    const page: { items: Item[]; next?: string | number | null } = await api.get(
      `${pathOf(id)}/items?${query}`,
    );
    yield* page.items;
    next = page.next;
  }
}
