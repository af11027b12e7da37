import type { ItemRef, MaskedItem, RawSms } from '#libs/contracts/index.js';
import type { Secret } from '#libs/contracts/secret.js';
import type { MaskOptions } from '#libs/masking/mask-options.js';
import { mask } from '#libs/masking/mask.js';
import { maskSender } from '#libs/masking/mask-sender.js';

/** One SMS with its personal data replaced, in its text, its sender and the caller's own id. */
export function maskItem(ref: ItemRef, sms: Secret<RawSms>, options: MaskOptions): MaskedItem {
  const { itemId, submissionId, index } = ref;
  const { text: raw, receivedAt, sender: from, externalId: named } = sms.reveal();
  const masked = mask(raw, options);
  const findings = masked.findings.map(({ token }) => ({ token }));
  const sender = from === undefined ? undefined : maskSender(from, options);
  const externalId = named === undefined ? undefined : mask(named, options).text;
  return { itemId, submissionId, index, text: masked.text, findings, receivedAt, sender, externalId };
}
