import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BulkDelivery, tenantOfSender } from '#libs/contracts/index.js';
import { Intake } from '#libs/intake/intake.js';
import { submissionIdFor } from '#libs/intake/item-id.js';
import { NothingAcceptedError } from '#libs/intake/nothing-accepted.error.js';
import { readBulk } from '#libs/intake/read-bulk.js';
import { Consume } from '#libs/messaging/consume.decorator.js';
import type { MessageOrigin } from '#libs/messaging/delivery.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { Tenants } from '#libs/persistence/tenants.js';
import { Env } from '#libs/runtime/env.js';

/**
 * Takes in what producers put on the public queue, for the tenant whose broker user they are. The queue delivers at
 * least once: a delivery with an `id` still counts once, one without may be doubled when this service dies between the
 * confirm and the acknowledgement.
 */
@Controller()
export class IngestConsumer {
  constructor(
    private readonly env: Env,
    private readonly intake: Intake,
    private readonly tenants: Tenants,
  ) {}

  @Consume('spendsense.ingest')
  async onDelivery(@Payload() body: BulkDelivery, @Ctx() origin: MessageOrigin): Promise<void> {
    const tenantId = tenantOfSender(origin.sender, this.env.anonymousTenant);
    if (tenantId === undefined) throw new UnprocessableError('unknown-sender');
    const { tenant: named, key, items } = readBulk(body, origin.contentType, this.env.maxItems);
    if (named !== undefined && named !== tenantId) throw new UnprocessableError('unknown-sender');
    try {
      const tenant = await this.tenants.find(tenantId);
      if (!tenant) throw new UnprocessableError('unknown-tenant');
      await this.intake.submit(tenant, items, {
        source: 'queue',
        ...(key !== undefined && { id: submissionIdFor(tenantId, key) }),
      });
    } catch (failure) {
      throw toOutcome(failure);
    }
  }
}

/** One bad item is stored as an error of the submission; a delivery without any good one is dead-lettered. */
function toOutcome(failure: unknown): unknown {
  return failure instanceof NothingAcceptedError ? new UnprocessableError('invalid-body') : failure;
}
