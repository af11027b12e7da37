import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import { Publisher } from '#libs/messaging/publisher.js';

/** Takes every message and keeps it by topic. */
export class PublisherLog extends Publisher {
  private readonly messages: { [T in Topic]?: PipelineEvents[T][] } = {};

  override async publish<T extends Topic>(topic: T, message: PipelineEvents[T]): Promise<void> {
    const list: PipelineEvents[T][] = (this.messages[topic] ??= []);
    list.push(message);
  }

  on<T extends Topic>(topic: T): PipelineEvents[T][] {
    return this.messages[topic] ?? [];
  }
}
