import { describe, expect, it } from '@jest/globals';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { eventually } from '#test/support/eventually.js';
import { type Bus, chunk, indexOf, type OpenBus, publishAll } from './bus.js';

const stateOf = async (bus: Bus) => (await bus.queues.read()).find(({ topic }) => topic === 'sms.received')!;

/** What may be known of the queues of any transport. */
export function describeQueues(open: OpenBus): void {
  describe('queues', () => {
    it('tell what waits, what waits for another attempt, what died, and who consumes', async () => {
      const bus = await open({ retryPolicy: { waitsMs: [60_000] } });
      const announced: string[] = [];
      await bus.serve({ 'chunk.failed': ({ chunkId }) => void announced.push(chunkId) });
      const chunks = [chunk(0), chunk(1), chunk(2)];
      await publishAll(bus, chunks);
      await eventually(async () =>
        expect(await stateOf(bus)).toEqual({
          topic: 'sms.received',
          waiting: 3,
          retrying: 0,
          consumers: 0,
          dead: 0,
        }),
      );
      const worker = await bus.reopen();
      try {
        await worker.serve({
          'sms.received': (message) => {
            if (indexOf(message) === 0) throw new UnprocessableError('unprocessable');
            if (indexOf(message) === 1) throw new Error('try again');
          },
          'chunk.failed': ({ chunkId }) => void announced.push(chunkId),
        });
        await eventually(async () => {
          expect(announced).toEqual([chunks[0]!.chunkId]);
          expect(await stateOf(worker)).toEqual({
            topic: 'sms.received',
            waiting: 0,
            retrying: 1,
            consumers: 1,
            dead: 1,
          });
        });
      } finally {
        await worker.close();
      }
    });
  });
}
