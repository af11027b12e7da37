import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { send } from './client.js';
import { queryClient, transactionsChanged } from './query-client.js';
import { readEvents } from './read-events.js';
import { hasEnded, type Submission, submissionQuery } from './submissions.js';

const POLL_MS = 1500;

/** A submission as it goes on: told by the server while that works, asked for otherwise. */
export function useSubmission(id: string): UseQueryResult<Submission> {
  const [isTold, setTold] = useState(false);
  const query = useQuery({
    ...submissionQuery(id),
    refetchInterval: ({ state: { data } }) => (!data || hasEnded(data) || isTold ? false : POLL_MS),
  });
  const isGoingOn = query.data !== undefined && !hasEnded(query.data);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const leaving = new AbortController();
    void follow(id, leaving.signal, setTold);
    return () => {
      leaving.abort();
      // It has ended, or another screen is shown: what came in until now counts there.
      void transactionsChanged();
    };
  }, [id, isGoingOn]);
  return query;
}

/** `EventSource` cannot send the API key, so the events are read from an answer. */
async function follow(id: string, signal: AbortSignal, tell: (isTold: boolean) => void): Promise<void> {
  try {
    const { ok, body } = await send(`/v1/submissions/${id}/events`, { signal });
    if (!ok || !body) return;
    tell(true);
    for await (const data of readEvents(body))
      queryClient.setQueryData(submissionQuery(id).queryKey, JSON.parse(data) as Submission);
  } catch {
    // Asking takes over; it also says what is wrong.
  } finally {
    tell(false);
  }
}
