import { setTimeout as pause } from 'node:timers/promises';
import type { Api, FaultyPlace } from './api.js';
import type { Transaction } from './transaction.js';

/** How far the server is with a submission. */
export interface Submission {
  id: string;
  status: 'accepted' | 'processing' | 'done' | 'failed';
  /** Items taken in. */
  accepted: number;
  /** Items that have a transaction. */
  processed: number;
  /** Items that were given up. */
  failed: number;
  /** Rows that were refused and never became items. */
  rejected: number;
}

/** What became of one row. */
export interface Item {
  index: number;
  transaction?: Transaction;
  error?: FaultyPlace;
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
  const query = new URLSearchParams({ limit: '200' });
  for (;;) {
    const page = await api.get<{ items: Item[]; nextCursor: string | null }>(`${pathOf(id)}/items?${query}`);
    yield* page.items;
    if (page.nextCursor === null) return;
    query.set('cursor', page.nextCursor);
  }
}
