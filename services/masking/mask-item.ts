import type { ItemRef, MaskedItem, RawSms } from '#libs/contracts/index.js';
import type { Secret } from '#libs/contracts/secret.js';
import type { MaskOptions } from '#libs/masking/mask-options.js';
import { mask } from '#libs/masking/mask.js';
import { maskSender } from '#libs/masking/mask-sender.js';

/** One SMS with its personal data replaced, in its text, its sender and the caller's own id. */
export function maskItem(ref: ItemRef, sms: Secret<RawSms>, options: MaskOptions): MaskedItem {
  const raw = sms.reveal();
  return {
    ...ref,
    ...mask(raw.text, options),
    receivedAt: raw.receivedAt,
    ...(raw.sender !== undefined && { sender: maskSender(raw.sender, options) }),
    ...(raw.externalId !== undefined && { externalId: mask(raw.externalId, options).text }),
  };
}
