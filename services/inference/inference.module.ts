import { Logger, Module, type OnModuleInit } from '@nestjs/common';
import { ClassifierModule } from '#libs/classifier/classifier.module.js';
import { ModelError } from '#libs/classifier/model-error.js';
import { Models } from '#libs/classifier/models.js';
import { MessagingModule } from '#libs/messaging/messaging.module.js';
import { Readiness } from '#libs/runtime/readiness.js';
import { Explainer } from './explainer.js';
import { InferenceConsumer } from './inference.consumer.js';
import { ModelMetrics } from './model-metrics.js';

/** Gives every extracted SMS its category, and says why. Without a model that is whole, the service is not ready and waits for one. */
@Module({
  imports: [MessagingModule, ClassifierModule],
  controllers: [InferenceConsumer],
  providers: [Explainer, ModelMetrics],
})
export class InferenceModule implements OnModuleInit {
  constructor(
    private readonly models: Models,
    private readonly readiness: Readiness,
  ) {}

  /** Loads and tests the model before the first chunk comes. */
  async onModuleInit(): Promise<void> {
    this.readiness.register('model', () => this.problem());
    const problem = await this.problem();
    if (problem !== undefined) new Logger('Model').error(problem);
  }

  private async problem(): Promise<string | undefined> {
    try {
      await this.models.current();
      return undefined;
    } catch (failure) {
      if (failure instanceof ModelError) return failure.message;
      throw failure;
    }
  }
}
