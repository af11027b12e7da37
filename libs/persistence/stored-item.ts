import type { CategoryId, ClassifiedItem } from '#libs/contracts/index.js';
import type { Decision } from '#libs/decisions/decide.js';
import type { Alert } from '#libs/joining/alert.js';
import { fingerprintOf } from '#libs/joining/fingerprint.js';
import { isoInZone } from '#libs/time-zone/zone-offset.js';
import { hasTime } from './find-candidates.js';

/** A classified item as the row it becomes: what the pipeline read is kept beside what holds. */
export function storedItem({ fields, text, ...item }: ClassifiedItem, timeZone: string) {
  const { reference, occurredAt } = fields;
  const dayIn = (time: string) => isoInZone(new Date(time), timeZone).slice(0, 10);
  return {
    ...item,
    ...fields,
    // Rules and memory may choose one of the tenant's own.
    category: item.category as CategoryId | null,
    maskedText: text,
    day: dayIn(occurredAt ?? item.receivedAt),
    fingerprint: fingerprintOf({
      text,
      sender: item.sender,
      isDistinct: reference !== null || occurredAt !== null,
      day: dayIn(item.receivedAt),
    }),
    readKind: fields.kind,
    readMerchant: fields.merchant,
    readCategory: item.category,
    decidedBy: 'model' as Decision['decidedBy'],
    ruleId: null as string | null,
  };
}
export type StoredItem = ReturnType<typeof storedItem>;

/** What joining looks at in an item that is about to be stored. */
export function alertOf(item: StoredItem, timeZone: string): Alert {
  const occurredAt = item.occurredAt === null ? null : Date.parse(item.occurredAt);
  return {
    ...item,
    id: item.itemId,
    sender: item.sender ?? null,
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
