import { Controller } from '@nestjs/common';
import { type RawSms, type SmsMasked, SmsReceived } from '#libs/contracts/index.js';
import type { Secret } from '#libs/contracts/secret.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { Publisher } from '#libs/messaging/publisher.js';
import { takeItems } from '#libs/messaging/take-items.js';
import { namesIn, open, SealError } from '#libs/sealing/seal.js';
import { KeyGoneError, TenantKeys } from '#libs/sealing/tenant-keys.js';
import { maskItems } from './mask-items.js';
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

  private async mask(chunk: SmsReceived): Promise<void> {
    const keys = await this.tenantKeys.toOpen(chunk.tenantId, namesIn(chunk.sealed).keyId);
    const texts = await open(chunk.sealed, chunk, keys);
    if (texts.length !== chunk.items.length) throw new UnprocessableError('invalid-body');
    return this.publisher.publish('sms.masked', this.masked(chunk, texts));
  }

  private masked(chunk: SmsReceived, texts: Secret<RawSms>[]): SmsMasked {
    const { version, chunkId, tenantId, locale, operators } = chunk;
    const tokenise = this.keys.tokeniserOf(tenantId);
    const options = { tokenise, country: locale.country, ...(operators && { operators }) };
    const items = maskItems(takeItems(chunk), texts, options);
    return { version, chunkId, tenantId, locale, items };
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
