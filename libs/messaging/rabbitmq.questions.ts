import type { OnApplicationShutdown } from '@nestjs/common';
import type { ModelAnswer, ModelQuestion } from '#libs/contracts/index.js';
import { type AnswerQuestion, ModelQuestions } from './model-questions.js';
import type { Surroundings } from './pipeline-server.js';
import { RabbitMqAnswerer } from './rabbitmq.answerer.js';
import { RabbitMqAsker } from './rabbitmq.asker.js';

/** Questions over RabbitMQ; a process connects for those sides that it takes. */
export class RabbitMqQuestions extends ModelQuestions implements OnApplicationShutdown {
  private readonly asker: RabbitMqAsker;
  private readonly answerer: RabbitMqAnswerer;

  constructor(url: string, surroundings: Surroundings) {
    super();
    this.asker = new RabbitMqAsker(url, surroundings);
    this.answerer = new RabbitMqAnswerer(url, surroundings);
  }

  ask(question: ModelQuestion): Promise<ModelAnswer> {
    return this.asker.ask(question);
  }

  answer(by: AnswerQuestion): void {
    this.answerer.start(by);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.asker.close(), this.answerer.close()]);
  }
}
