import { Controller } from '@nestjs/common';
import { SmsReceived } from '#libs/contracts/index.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { namesIn, open, SealError } from '#libs/sealing/seal.js';
import { KeyGoneError, TenantKeys } from '#libs/sealing/tenant-keys.js';
import { maskItem } from './mask-item.js';
import { MaskingKeys } from './masking-keys.js';

@Controller()
export class MaskingConsumer {
  constructor(
    private readonly publisher: Publisher,
    private readonly keys: MaskingKeys,
    private readonly tenantKeys: TenantKeys,
  ) {}

  @Consume('sms.received')
  async onSmsReceived(chunk: SmsReceived): Promise<void> {
    try {
      await this.mask(chunk);
    } catch (failure) {
      if (failure instanceof KeyGoneError) return this.giveUp(chunk);
      throw failure instanceof SealError ? new UnprocessableError(failure.reason) : failure;
    }
  }

  private async mask({ items, sealed, ...envelope }: SmsReceived): Promise<void> {
    const keys = await this.tenantKeys.toOpen(envelope.tenantId, namesIn(sealed).keyId);
    const texts = await open(sealed, envelope, keys);
    if (texts.length !== items.length) throw new UnprocessableError('invalid-body');
    const { operators, ...passed } = envelope;
    const tokenise = this.keys.tokeniserOf(envelope.tenantId);
    const options = { tokenise, country: envelope.locale.country, ...(operators && { operators }) };
    await this.publisher.publish('sms.masked', {
      ...passed,
      items: items.map((item, i) => maskItem(item, texts[i]!, options)),
    });
  }

  /**
   * Nobody can ever open it, so there is no use in a dead letter. Mostly everything of its tenant was erased, and history
   * finds nothing to mark as failed.
   */
  private giveUp({ version, chunkId, tenantId, items }: SmsReceived): Promise<void> {
    const envelope = { version, chunkId, tenantId, items };
    return this.publisher.publish('chunk.failed', {
      ...envelope,
      stage: 'sms.received',
      reason: 'unknown-key',
    });
  }
}
