import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components } from './schema.js';

export type SampleData = components['schemas']['SampleDataDto'];

const POLL_MS = 1_000;

/** The submission that brings the sample data, while it is under way. */
export const underWay = (data?: SampleData) =>
  data?.submission && ['accepted', 'processing'].includes(data.submission.status)
    ? data.submission
    : undefined;

/** Whether the sample data is there, and how far it is. */
export const sampleDataQuery = queryOptions({
  queryKey: ['sample-data'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/sample-data', { signal })),
  refetchInterval: ({ state }) => (underWay(state.data) ? POLL_MS : false),
});

/** Loads the SMS of an invented person. Throws `ApiProblem`. */
export const loadSampleData = (): Promise<SampleData> => unwrap(api.POST('/v1/sample-data'));

/** Removes them again, and what was made of them. Throws `ApiProblem`. */
export const removeSampleData = (): Promise<unknown> => unwrap(api.DELETE('/v1/sample-data'));
