import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Correction, type Corrected, correct, undoCorrection } from '../../api/corrections.js';
import { reviewQuery } from '../../api/review.js';
import type { components } from '../../api/schema.js';
import { EMPTY, putBack, type Queue, remaining, takeOff } from './queue.js';

export type Review = components['schemas']['ReviewDto'];
export type ReviewItem = components['schemas']['ReviewItemDto'];
type Entry = ReviewItem & { id: string };

const PAGE = 50;
/** The most that the API hands out at a time. */
const MOST = 200;

/** The queue of what wants a look. Decisions are sent in the background, so that the next card is there at once. */
export function useReview() {
  const [queue, setQueue] = useState<Queue<Entry>>(EMPTY);
  const [failure, setFailure] = useState<unknown>();
  const sent = useRef(new Map<string, Promise<Corrected>>());
  const skipped = queue.past.filter(({ isSkipped }) => isSkipped).length;
  // Skipped ones stay at the front of what the server has.
  const limit = Math.min(MOST, PAGE * (1 + Math.ceil(skipped / (PAGE / 2))));
  const query: UseQueryResult<Review> = useQuery({
    ...reviewQuery(limit),
    placeholderData: (before) => before,
  });
  const entries = query.data?.items.map((item): Entry => ({ ...item, id: item.transaction.id })) ?? [];
  const left = remaining(queue, entries);
  const current = left.at(0);
  const last = queue.past.at(-1);
  const returnFailed = (id: string) => (reason: unknown) => {
    setFailure(reason);
    setQueue((now) => putBack(now, id));
  };

  return {
    query,
    current,
    next: left.at(1),
    /** How many were decided or skipped. */
    past: queue.past.length,
    skipped,
    failure,
    canUndo: last !== undefined,
    decide(change: Correction) {
      if (!current) return;
      setFailure(undefined);
      setQueue(takeOff(queue, current, false));
      const answer = correct(current.id, change);
      sent.current.set(current.id, answer);
      answer.catch(returnFailed(current.id));
    },
    skip() {
      if (current) setQueue(takeOff(queue, current, true));
    },
    /** Shows the last one again, as it was. */
    undo() {
      if (!last) return;
      setFailure(undefined);
      setQueue(putBack(queue, last.entry.id));
      if (last.isSkipped) return;
      void sent.current
        .get(last.entry.id)
        ?.then(({ correctionId }) => undoCorrection(correctionId))
        .catch(setFailure);
    },
  };
}
