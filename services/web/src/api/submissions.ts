import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import { transactionsChanged } from './query-client.js';
import type { components } from './schema.js';

export type Submission = components['schemas']['SubmissionDto'];
export type SubmissionResults = components['schemas']['SubmissionResultsDto'];
export type ProblemRow = components['schemas']['FaultyPlaceDto'];
type Accepted = components['schemas']['SubmissionAcceptedDto'];

/** How long an answer may wait for the result of one SMS, in seconds. */
const WAIT = 10;
/** As many items as one answer may have. */
const PAGE = 200;

/** Whether nothing will change any more. */
export const hasEnded = ({ status }: Submission): boolean => status === 'done' || status === 'failed';

/** How far a submission is. */
export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submissions', id],
    // What was undone must not be shown by the way back.
    gcTime: 0,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/submissions/{id}', { params: { path: { id } }, signal })),
  });

/** The items that were refused or given up, in their order; `expected` ends the search. */
export const problemRowsQuery = (id: string, expected: number) =>
  queryOptions({
    queryKey: ['submissions', id, 'problems', expected],
    queryFn: async ({ signal }) => {
      const rows: ProblemRow[] = [];
      let cursor: string | null = '';
      while (cursor !== null && rows.length < expected) {
        const query: { limit: number; cursor?: string } = { limit: PAGE, ...(cursor && { cursor }) };
        const params = { path: { id }, query };
        const page: components['schemas']['SubmissionItemsDto'] = await unwrap(
          api.GET('/v1/submissions/{id}/items', { params, signal }),
        );
        rows.push(...page.items.flatMap(({ error }) => error ?? []));
        cursor = page.nextCursor;
      }
      return rows;
    },
  });

/** Hands in one SMS; answers its result, or only where to look for it when that takes long. Throws `ApiProblem`. */
export async function submitSms(text: string): Promise<SubmissionResults | Accepted> {
  const params = { header: { Prefer: `wait=${WAIT}` } };
  const answer = await unwrap(api.POST('/v1/submissions', { params, body: { text } }));
  await transactionsChanged();
  return answer;
}

/** What masking makes of up to 100 SMS; nothing is stored, and nothing of it is kept. */
export const maskingQuery = (texts: readonly string[]) =>
  queryOptions({
    queryKey: ['masking-preview', texts],
    gcTime: 0,
    queryFn: ({ signal }) =>
      unwrap(api.POST('/v1/masking/preview', { body: { items: texts.map((text) => ({ text })) }, signal })),
  });

/** The first results of a submission that has ended. */
export const firstResultsQuery = (id: string, limit: number) =>
  queryOptions({
    queryKey: ['submissions', id, 'results', limit],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/submissions/{id}/items', { params: { path: { id }, query: { limit } }, signal })),
  });

/** Undoes an import: deletes the submission and its transactions. Throws `ApiProblem`. */
export async function deleteSubmission(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/submissions/{id}', { params: { path: { id } } }));
  await transactionsChanged();
}
