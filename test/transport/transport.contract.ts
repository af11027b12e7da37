import { afterEach, describe } from '@jest/globals';
import type { Bus, OpenBus } from './bus.js';
import { describeDelivery } from './delivery.contract.js';
import { describeFailure } from './failure.contract.js';
import { describeQuestions } from './questions.contract.js';
import { describeQueues } from './queues.contract.js';

/**
 * What every transport does. Left out on purpose: a crash of the process, and of the broker, which each transport
 * survives in a way of its own.
 */
export function describeTransport<B extends Bus>(
  name: string,
  open: (...settings: Parameters<OpenBus>) => Promise<B>,
  dispose: (bus: B) => Promise<void>,
): void {
  describe(`transport contract: ${name}`, () => {
    const buses: B[] = [];
    const opened: OpenBus = async (settings) => {
      const bus = await open(settings);
      buses.push(bus);
      return bus;
    };
    afterEach(async () => {
      for (const bus of buses.splice(0)) {
        await bus.close();
        await dispose(bus);
      }
    });
    describeDelivery(opened);
    describeFailure(opened);
    describeQueues(opened);
    describeQuestions(opened);
  });
}
