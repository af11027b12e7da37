import type { ItemRef, MaskedItem, RawSms } from '#libs/contracts/index.js';
import type { Secret } from '#libs/contracts/secret.js';
import type { MaskOptions } from '#libs/masking/mask-options.js';
import { mask, maskAll } from '#libs/masking/mask.js';
import { maskSender } from '#libs/masking/mask-sender.js';

/** SMS with their personal data replaced, in their texts, their senders and the caller's own ids; `refs` are in the order of `sms`. */
export function maskItems(
  refs: readonly ItemRef[],
  sms: readonly Secret<RawSms>[],
  options: MaskOptions,
): MaskedItem[] {
  const raw = sms.map((one) => one.reveal());
  const texts = raw.map(({ text }) => text);
  const masked = maskAll(texts, options);
  const senderOf = once((sender) => maskSender(sender, options));
  return refs.map(({ itemId, submissionId, index }, i) => {
    const { receivedAt, sender: from, externalId: named } = raw[i]!;
    const { text, findings: found } = masked[i]!;
    const findings = found.map(({ token }) => ({ token }));
    const sender = from === undefined ? undefined : senderOf(from);
    const externalId = named === undefined ? undefined : mask(named, options).text;
    return { itemId, submissionId, index, text, findings, receivedAt, sender, externalId };
  });
}

/** Many SMS have the same sender: the answer to each is found once. */
function once(answer: (question: string) => string): (question: string) => string {
  const known = new Map<string, string>();
  return (question) => {
    const found = known.get(question) ?? answer(question);
    known.set(question, found);
    return found;
  };
}
