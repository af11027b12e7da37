import { validateSync } from 'class-validator';
import type { BulkDelivery } from '#libs/contracts/index.js';
import { UnprocessableError } from '#libs/messaging/errors.js';
import { BulkBatchDto, BulkEnvelopeDto, CLOUD_EVENT, SmsEventDto } from './bulk.dto.js';
import { EXTERNAL_ID, isGiven, type SmsDto } from './sms.dto.js';

/** What a delivery on the public queue asks for; its items are still to be validated. */
export interface Bulk {
  /** The tenant that it names, if any. */
  tenant?: string;
  /** Sent again under the same key, it counts once. */
  key?: string;
  items: readonly unknown[];
}

/** Reads a delivery, bare or as a CloudEvent, by the rules of `bulk.dto.ts`; throws `UnprocessableError`. */
export function readBulk(body: BulkDelivery, contentType: string | undefined, maxItems: number): Bulk {
  if (!isCloudEvent(contentType)) return readBare(body, maxItems);
  const { source, id, data } = checked(SmsEventDto, body);
  const { tenant, items } = readBare(data, maxItems);
  const named = Object.hasOwn(data, 'items') ? items : items.map((sms) => withExternalId(sms, id));
  return { ...(tenant && { tenant }), key: `${source}\n${id}`, items: named };
}

/** The result of a single SMS is found by the id of its event, unless the SMS has one of its own or it cannot be one. */
function withExternalId(sms: unknown, id: string): unknown {
  const { externalId } = sms as Partial<SmsDto>;
  return isGiven(externalId) || !EXTERNAL_ID.test(id) ? sms : { ...(sms as object), externalId: id };
}

/** As application/cloudevents+json; charset=utf-8. */
function isCloudEvent(contentType = ''): boolean {
  return contentType.split(';')[0]!.trim().toLowerCase() === CLOUD_EVENT;
}

function readBare({ tenant, id, ...rest }: BulkDelivery, maxItems: number): Bulk {
  const envelope = checked(BulkEnvelopeDto, { tenant, id });
  const named = {
    ...(envelope.tenant && { tenant: envelope.tenant }),
    ...(envelope.id && { key: envelope.id }),
  };
  if (!Object.hasOwn(rest, 'items')) return { ...named, items: [rest] };
  const { items } = checked(BulkBatchDto, rest);
  if (Object.keys(rest).length > 1) throw new UnprocessableError('invalid-body');
  if (items.length > maxItems) throw new UnprocessableError('too-large');
  return { ...named, items };
}

function checked<T extends object>(contract: new () => T, value: object): T {
  const object = Object.assign(new contract(), value);
  const faults = validateSync(object, { stopAtFirstError: true, forbidUnknownValues: true });
  if (faults.length) throw new UnprocessableError('invalid-body');
  return object;
}
