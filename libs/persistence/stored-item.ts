import type { CategoryId, ClassifiedItem } from '#libs/contracts/index.js';
import type { Decision } from '#libs/decisions/decide.js';
import type { Alert, Placement } from '#libs/joining/alert.js';
import { fingerprintOf } from '#libs/joining/fingerprint.js';
import { dayInZone } from '#libs/time-zone/zone-offset.js';
import { hasTime } from './find-candidates.js';

/**
 * A classified item as the row it becomes: what the pipeline read is kept beside what holds. Every column is named, as
 * copying the item by spreading it takes longer than all else that is done with it here.
 */
export function storedItem({ fields, text, ...item }: ClassifiedItem, timeZone: string) {
  const { itemId, submissionId, index, receivedAt, confidence, confidenceLevel, scores, needsReview } = item;
  const { kind, merchant, reference, occurredAt } = fields;
  const sender = item.sender ?? null;
  const dayReceived = dayInZone(Date.parse(receivedAt), timeZone);
  return {
    itemId,
    submissionId,
    index,
    maskedText: text,
    sender,
    receivedAt,
    externalId: item.externalId ?? null,
    kind,
    kindReason: fields.kindReason,
    direction: fields.direction,
    isRefund: fields.isRefund,
    amount: fields.amount,
    currency: fields.currency,
    counterparty: fields.counterparty,
    merchant,
    fee: fields.fee,
    originalAmount: fields.originalAmount,
    originalCurrency: fields.originalCurrency,
    account: fields.account,
    instrument: fields.instrument,
    bank: fields.bank,
    balance: fields.balance,
    limit: fields.limit,
    reference,
    occurredAt,
    channel: fields.channel,
    // Rules and memory may choose one of the tenant's own.
    category: item.category as CategoryId | null,
    confidence,
    confidenceLevel,
    scores,
    needsReview,
    day: occurredAt === null ? dayReceived : dayInZone(Date.parse(occurredAt), timeZone),
    fingerprint: fingerprintOf({
      text,
      sender,
      isDistinct: reference !== null || occurredAt !== null,
      day: dayReceived,
    }),
    readKind: kind,
    readMerchant: merchant,
    readCategory: item.category,
    decidedBy: 'model' as Decision['decidedBy'],
    ruleId: null as string | null,
    joinedTo: null as Placement['joinedTo'],
    joinReason: null as Placement['joinReason'],
    pairedWith: null as Placement['pairedWith'],
    refundOf: null as Placement['refundOf'],
  };
}
export type StoredItem = ReturnType<typeof storedItem>;

/** What joining looks at in an item that is about to be stored. */
export function alertOf(item: StoredItem, timeZone: string): Alert {
  const occurredAt = item.occurredAt === null ? null : Date.parse(item.occurredAt);
  const { fingerprint, sender, kind, direction, isRefund, amount, currency, merchant, counterparty } = item;
  const { account, instrument, reference, category } = item;
  return {
    id: item.itemId,
    fingerprint,
    sender,
    kind,
    direction,
    isRefund,
    amount,
    currency,
    merchant,
    counterparty,
    account,
    instrument,
    reference,
    category,
    receivedAt: Date.parse(item.receivedAt),
    occurredAt,
    isTimed: hasTime(occurredAt, timeZone),
    refunded: '0',
    isFixed: false,
    joinedTo: null,
    joinReason: null,
    pairedWith: null,
    refundOf: null,
  };
}
