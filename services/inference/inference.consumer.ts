import { Controller } from '@nestjs/common';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { FeaturesExtracted } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { classifyItem } from './classify-item.js';

@Controller()
export class InferenceConsumer {
  constructor(
    private readonly publisher: Publisher,
    private readonly classifier: OnnxClassifier,
  ) {}

  @Consume('features.extracted')
  async onFeaturesExtracted({ items, ...envelope }: FeaturesExtracted): Promise<void> {
    const scores = await this.classifier.classify(items.map((item) => item.modelInput));
    await this.publisher.publish('transactions.classified', {
      ...envelope,
      model: this.classifier.name,
      items: items.map((item, i) => classifyItem(item, scores[i]!, this.classifier.reviewBelow)),
    });
  }
}
