import { Controller } from '@nestjs/common';
import { categorise } from '#libs/classifier/categorise.js';
import { OnnxClassifier } from '#libs/classifier/onnx-classifier.js';
import { FeaturesExtracted } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { Publisher } from '#libs/messaging/publisher.js';

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
      items: items.map(({ modelInput, ...item }, i) => ({
        ...item,
        ...categorise(item.fields, scores[i]!, this.classifier.reviewBelow),
      })),
    });
  }
}
