import { Controller } from '@nestjs/common';
import { categorise, type Verdict } from '#libs/classifier/categorise.js';
import { type Classifier, classifyItems } from '#libs/classifier/classifier.js';
import { ModelError } from '#libs/classifier/model-error.js';
import { Models } from '#libs/classifier/models.js';
import { type ClassifiedItem, type ExtractedItem, FeaturesExtracted } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { DependencyDownError } from '#libs/messaging/errors.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { takeItems } from '#libs/messaging/take-items.js';
import { ModelMetrics } from './model-metrics.js';

/** Without the model input, which nobody needs further on. */
function classified(item: ExtractedItem, verdict: Verdict): ClassifiedItem {
  // Named one by one, as in `extractItems`.
  return {
    itemId: item.itemId,
    submissionId: item.submissionId,
    index: item.index,
    text: item.text,
    sender: item.sender,
    receivedAt: item.receivedAt,
    externalId: item.externalId,
    fields: item.fields,
    category: verdict.category,
    confidence: verdict.confidence,
    confidenceLevel: verdict.confidenceLevel,
    scores: verdict.scores,
    needsReview: verdict.needsReview,
  };
}

@Controller()
export class InferenceConsumer {
  constructor(
    private readonly publisher: Publisher,
    private readonly models: Models,
    private readonly metrics: ModelMetrics,
  ) {}

  @Consume('features.extracted')
  async onFeaturesExtracted(chunk: FeaturesExtracted): Promise<void> {
    const classifier = await this.model();
    const items = takeItems(chunk);
    const scores = await classifyItems(classifier, items);
    const verdicts = items.map(({ fields }, i) => categorise(fields, scores[i]!, classifier));
    const message = {
      ...chunk,
      model: classifier.name,
      items: items.map((item, i) => classified(item, verdicts[i]!)),
    };
    return this.publisher
      .publish('transactions.classified', message)
      .then(() => this.metrics.count(verdicts));
  }

  /** Chunks wait for a model whose files are not right; it is not their fault. */
  private async model(): Promise<Classifier> {
    try {
      return await this.models.current();
    } catch (failure) {
      throw failure instanceof ModelError ? new DependencyDownError(failure.message) : failure;
    }
  }
}
