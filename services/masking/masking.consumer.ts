import { Controller } from '@nestjs/common';
import { SmsReceived } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { open, SealError } from '#libs/sealing/seal.js';
import { maskItem } from './mask-item.js';
import { MaskingKeys } from './masking-keys.js';

@Controller()
export class MaskingConsumer {
  constructor(
    private readonly publisher: Publisher,
    private readonly keys: MaskingKeys,
  ) {}

  @Consume('sms.received')
  async onSmsReceived({ items, sealed, ...envelope }: SmsReceived): Promise<void> {
    const texts = await open(sealed, envelope, this.keys.sealing).catch((failure: unknown) => {
      throw failure instanceof SealError ? new UnprocessableError(failure.reason) : failure;
    });
    if (texts.length !== items.length) throw new UnprocessableError('invalid-body');
    const { operators, ...passed } = envelope;
    const tokenise = this.keys.tokeniserOf(envelope.tenantId);
    const options = { tokenise, country: envelope.locale.country, ...(operators && { operators }) };
    await this.publisher.publish('sms.masked', {
      ...passed,
      items: items.map((item, i) => maskItem(item, texts[i]!, options)),
    });
  }
}
