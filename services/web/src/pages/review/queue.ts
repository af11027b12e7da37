/** What has an id. */
interface Entry {
  id: string;
}

/** A queue that is gone through one by one; what is done or skipped can be taken back, the last first. */
export interface Queue<T extends Entry> {
  /** What was taken off, in that order. */
  past: readonly { entry: T; isSkipped: boolean }[];
  /** What was taken back, to be shown first. */
  returned: readonly T[];
}

export const EMPTY = { past: [], returned: [] };

/** What is left of the entries that the server has, in order. */
export function remaining<T extends Entry>({ past, returned }: Queue<T>, entries: readonly T[]): T[] {
  const known = new Set([...past.map(({ entry }) => entry.id), ...returned.map(({ id }) => id)]);
  return [...returned, ...entries.filter(({ id }) => !known.has(id))];
}

/** Takes an entry off, done or skipped. */
export const takeOff = <T extends Entry>(queue: Queue<T>, entry: T, isSkipped: boolean): Queue<T> => ({
  past: [...queue.past, { entry, isSkipped }],
  returned: queue.returned.filter(({ id }) => id !== entry.id),
});

/** Puts an entry back to the front. */
export const putBack = <T extends Entry>(queue: Queue<T>, id: string): Queue<T> => {
  const found = queue.past.find(({ entry }) => entry.id === id);
  if (!found) return queue;
  return {
    past: queue.past.filter(({ entry }) => entry.id !== id),
    returned: [found.entry, ...queue.returned],
  };
};
