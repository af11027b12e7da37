import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Partitions } from '#libs/persistence/partitions.js';

const LOOK_EVERY_MS = 24 * 60 * 60_000;

/** Makes the partitions of the months to come, at start and every day; a failure has three months to pass. */
@Injectable()
export class PartitionMaker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Partitions');
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly partitions: Partitions) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      await this.make();
      await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async make(): Promise<void> {
    try {
      const made = await this.partitions.make();
      if (made) this.logger.log(`partitions of transactions made: ${made}`);
    } catch (failure) {
      this.logger.warn(
        `no partitions made: ${failure instanceof Error ? failure.message : 'unknown failure'}`,
      );
    }
  }
}
