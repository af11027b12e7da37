import { validateSync, type ValidationError } from 'class-validator';
import type { ItemProblem, RawSms } from '#libs/contracts/index.js';
import { Secret } from '#libs/contracts/secret.js';
import { readReceivedAt } from './received-at.js';
import { isGiven, SmsDto, TIME_INVALID } from './sms.dto.js';

/** Why an item is not an SMS; says where and what to do, and never holds any of the input. */
export interface Problem extends ItemProblem {
  /** JSON pointer (RFC 6901) to the faulty field, when the item came as JSON. */
  pointer?: string;
}

/** Where an item stands: its index, the physical line in a file, the JSON pointer in a body. */
export interface Place {
  index: number;
  line?: number;
  pointer?: string;
}

/** What an item without a time of its own gets, and where times without an offset are local to. */
export interface Clock {
  now: string;
  timeZone: string;
}

interface Fault {
  code: string;
  detail: string;
  field?: string;
}

const FIELDS: ReadonlySet<string> = new Set(['text', 'sender', 'receivedAt', 'externalId']);
const NOT_AN_OBJECT = { code: 'not-an-object', detail: 'An item must be an object with a text.' };
const UNKNOWN_FIELD = {
  code: 'unknown-field',
  detail: `An item may hold ${[...FIELDS].join(', ')} and nothing else.`,
};
// Half of a surrogate pair, left where an app cut a text in the middle of an emoji.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Checks one SMS as it was handed in, by the rules of `SmsDto`. */
export function validateItem(
  value: unknown,
  place: Place,
  clock: Clock,
): { sms: Secret<RawSms> } | { problem: Problem } {
  const checked = check(value, clock);
  if ('text' in checked) return { sms: new Secret(checked) };
  const { field, ...fault } = checked;
  const { pointer, ...where } = place;
  const to = pointer === undefined ? {} : { pointer: field ? `${pointer}/${field}` : pointer };
  return { problem: { ...where, ...to, ...fault } };
}

function check(value: unknown, clock: Clock): RawSms | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT_AN_OBJECT;
  // Before copying: a field named __proto__ would change what is copied to.
  if (Object.keys(value).some((key) => !FIELDS.has(key))) return UNKNOWN_FIELD;
  const sms = Object.assign(new SmsDto(), value);
  const [error] = validateSync(sms, {
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  return error ? faultOf(error) : toRawSms(sms, clock);
}

function faultOf({ property, constraints = {}, contexts = {} }: ValidationError): Fault {
  const broken = Object.keys(constraints)[0] ?? '';
  const { code } = contexts[broken] as { code: string };
  return { code, detail: constraints[broken]!, field: property };
}

function toRawSms(
  { text, sender, receivedAt, externalId }: SmsDto,
  { now, timeZone }: Clock,
): RawSms | Fault {
  const time = isGiven(receivedAt) ? readReceivedAt(receivedAt!, timeZone) : now;
  // The rules of the DTO know no zone; at the ends of the range it decides.
  if (time === undefined) return { ...TIME_INVALID, field: 'receivedAt' };
  return {
    text: text.replace(LONE_SURROGATE, '\ufffd'),
    ...(isGiven(sender) && { sender: sender! }),
    receivedAt: time,
    ...(isGiven(externalId) && { externalId: externalId! }),
  };
}
