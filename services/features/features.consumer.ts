import { Controller } from '@nestjs/common';
import { modelInput } from '#libs/classifier/model-input.js';
import { type ExtractedItem, type Locale, type MaskedItem, SmsMasked } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { Publisher } from '#libs/messaging/publisher.js';

@Controller()
export class FeaturesConsumer {
  constructor(private readonly publisher: Publisher) {}

  @Consume('sms.masked')
  async onSmsMasked({ items, ...envelope }: SmsMasked): Promise<void> {
    await this.publisher.publish('features.extracted', {
      ...envelope,
      items: items.map((item) => extractItem(item, envelope.locale)),
    });
  }
}

/** Adds the fields and the model input of one masked SMS, and drops the findings, which nobody needs further on. */
export function extractItem({ findings, ...item }: MaskedItem, locale: Locale): ExtractedItem {
  const fields = extract({ ...item, findings, ...locale });
  return { ...item, fields, modelInput: modelInput(item.text, fields) };
}
