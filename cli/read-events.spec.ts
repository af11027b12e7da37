import { describe, expect, it } from '@jest/globals';
import { readEvents, type ServerEvent } from './read-events.js';

async function read(stream: string, size: number): Promise<ServerEvent[]> {
  async function* body() {
    const bytes = Buffer.from(stream);
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  const events: ServerEvent[] = [];
  for await (const event of readEvents(body())) events.push(event);
  return events;
}

describe('readEvents', () => {
  it.each([1, 5, 1000])(
    'reads events, skips comments, joins data lines, in pieces of %p bytes',
    async (size) => {
      const stream =
        ': hello\n\nevent: progress\nid: 4\ndata: {"n":"₹"}\n\ndata:a\ndata: b\r\n\r\n: keep-alive\n\ndata: cut off';
      expect(await read(stream, size)).toEqual([
        { event: 'progress', data: '{"n":"₹"}' },
        { event: 'message', data: 'a\nb' },
      ]);
    },
  );
});
