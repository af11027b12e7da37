import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, Unreachable } from './failures.js';

const TRIES = 3;
const mayPass = (failure: unknown) =>
  failure instanceof Unreachable || (failure instanceof ApiProblem && failure.status === 503);

/** Answers are kept while they are fresh; what a person did is never sent twice by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, failure) => mayPass(failure) && count < TRIES - 1,
      retryDelay: (count) => 500 * 2 ** count,
      // Requests fail at once without a network, and say so, instead of waiting in silence.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Has everything that shows or counts transactions read again. */
export const transactionsChanged = () =>
  Promise.all(
    ['transactions', 'insights', 'review'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
