import { Controller } from '@nestjs/common';
import { modelInput } from '#libs/classifier/model-input.js';
import { type ExtractedItem, type Locale, type MaskedItem, SmsMasked } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { takeItems } from '#libs/messaging/take-items.js';

@Controller()
export class FeaturesConsumer {
  constructor(private readonly publisher: Publisher) {}

  @Consume('sms.masked')
  async onSmsMasked(chunk: SmsMasked): Promise<void> {
    const items = takeItems(chunk).map((item) => extractItem(item, chunk.locale));
    return this.publisher.publish('features.extracted', { ...chunk, items });
  }
}

/** Adds the fields and the model input of one masked SMS, and drops the findings, which nobody needs further on. */
export function extractItem(item: MaskedItem, { country, timeZone }: Locale): ExtractedItem {
  // Named one by one: spreading an item costs a tenth of reading it.
  const { itemId, submissionId, index, text, findings, sender, receivedAt, externalId } = item;
  const fields = extract({ text, findings, sender, receivedAt, country, timeZone });
  const input = modelInput(text, fields);
  return { itemId, submissionId, index, text, sender, receivedAt, externalId, fields, modelInput: input };
}
