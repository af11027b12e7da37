import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RawSms } from '#libs/contracts/index.js';
import { validateItem } from '#libs/intake/validate.js';
import { maskSender } from '#libs/masking/mask-sender.js';
import { mask } from '#libs/masking/mask.js';
import { createTokeniser } from '#libs/masking/tokens/tokeniser.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import type { SubmissionBody } from '../submissions/read-submission.js';
import type { MaskingPreviewItemDto } from './masking.dto.js';

/** Stands in the tokens of previews where others carry the version of the masking key. */
const PREVIEW_VERSION = 'view';

type MaskedSms = ReturnType<typeof mask> & { sender?: string };

/**
 * Masks without storing. The masking key stays with the masking service: with it, anybody who may preview could find
 * the last digits behind a token by trying them out. So the tokens of a preview differ from those of the history.
 */
@Injectable()
export class MaskingPreview {
  private readonly key = randomBytes(32);

  of({ items, pointerOf }: SubmissionBody, tenant: Tenant): MaskingPreviewItemDto[] {
    const masked = this.masker(tenant);
    const clock = { now: new Date().toISOString(), timeZone: tenant.timeZone };
    return items.map((item, index) => {
      const checked = validateItem(item, { index, pointer: pointerOf(index) }, clock);
      if ('problem' in checked) return { index, problem: checked.problem };
      return { index, ...masked(checked.sms.reveal()) };
    });
  }

  /** Masks SMS of a tenant, one at a time. */
  masker({ id, country, operators }: Tenant): (sms: Pick<RawSms, 'text' | 'sender'>) => MaskedSms {
    const options = { tokenise: createTokeniser(this.key, PREVIEW_VERSION, id), country, operators };
    return ({ text, sender }) => ({
      ...mask(text, options),
      ...(sender !== undefined && { sender: maskSender(sender, options) }),
    });
  }
}
