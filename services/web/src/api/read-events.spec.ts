import { describe, expect, it } from '@jest/globals';
import { readEvents } from './read-events.js';

const bytes = new TextEncoder().encode(
  ': waiting\n\nevent: progress\nid: a-1\ndata: {"name":"बिल"}\n\ndata: one\ndata: two\n\ndata: cut off',
);

/** The same bytes, so many at a time. */
const stream = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
      controller.close();
    },
  });

describe('readEvents', () => {
  it.each([1, 7, 1000])(
    'reads the same events in pieces of %i bytes, and none that is cut off',
    async (size) => {
      const events: string[] = [];
      for await (const data of readEvents(stream(size))) events.push(data);
      expect(events).toEqual(['{"name":"बिल"}', 'one\ntwo']);
    },
  );
});
