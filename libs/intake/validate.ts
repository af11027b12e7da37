import type { ItemProblem, RawSms } from '#libs/contracts/index.js';
import { readReceivedAt } from './received-at.js';

export const MAX_TEXT_CHARACTERS = 2000;
export const MAX_TEXT_BYTES = 8000;
export const MAX_SENDER_CHARACTERS = 64;

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

const FIELDS = new Set(['text', 'sender', 'receivedAt', 'externalId']);
// As `order-2026:17.a`.
const EXTERNAL_ID = /^[\w.:-]{1,64}$/;
// Half of a surrogate pair, left where an app cut a text in the middle of an emoji.
const LONE_SURROGATE = /\p{Surrogate}/gu;

type Fault = [code: string, detail: string, field?: string];

/** Checks one SMS as it was handed in; every way in (REST, upload, bulk queue) uses this and nothing else. */
export function validateItem(
  value: unknown,
  place: Place,
  clock: Clock,
): { sms: RawSms } | { problem: Problem } {
  const checked = check(value, clock);
  if (!Array.isArray(checked)) return { sms: checked };
  const [code, detail, field] = checked;
  const { pointer, ...where } = place;
  const to = pointer === undefined ? {} : { pointer: field ? `${pointer}/${field}` : pointer };
  return { problem: { ...where, ...to, code, detail } };
}

function check(value: unknown, clock: Clock): RawSms | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ['not-an-object', 'An item must be an object with a text.'];
  }
  if (Object.keys(value).some((key) => !FIELDS.has(key))) {
    return ['unknown-field', `An item may hold ${[...FIELDS].join(', ')} and nothing else.`];
  }
  const { text, sender, receivedAt, externalId } = value as Record<string, unknown>;
  const fault =
    faultOfText(text) ??
    faultOfSender(sender) ??
    faultOfTime(receivedAt, clock) ??
    faultOfExternalId(externalId);
  if (fault) return fault;
  return {
    text: (text as string).replace(LONE_SURROGATE, '\ufffd'),
    ...(isGiven(sender) && { sender: sender as string }),
    receivedAt: isGiven(receivedAt) ? readReceivedAt(receivedAt as string, clock.timeZone)! : clock.now,
    ...(isGiven(externalId) && { externalId: externalId as string }),
  };
}

/** An empty or null optional field counts as absent: a spreadsheet has no other way to leave one out. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

function faultOfText(text: unknown): Fault | undefined {
  if (text === undefined || text === null) return ['text-missing', 'text is required.', 'text'];
  if (typeof text !== 'string') return ['text-not-a-string', 'text must be a string.', 'text'];
  if (!text.trim()) return ['text-blank', 'text must not be blank.', 'text'];
  if (text.includes('\0')) return ['text-not-text', 'text must not hold NUL characters.', 'text'];
  if (isTooLong(text)) {
    const limit = `${MAX_TEXT_CHARACTERS} characters and ${MAX_TEXT_BYTES} bytes`;
    return ['text-too-long', `text must have at most ${limit}; send longer ones as several items.`, 'text'];
  }
  return undefined;
}

function isTooLong(text: string): boolean {
  // A code point has at most two units, so the exact count is needed only between the two limits.
  if (text.length > 2 * MAX_TEXT_CHARACTERS || Buffer.byteLength(text) > MAX_TEXT_BYTES) return true;
  return text.length > MAX_TEXT_CHARACTERS && [...text].length > MAX_TEXT_CHARACTERS;
}

function faultOfSender(sender: unknown): Fault | undefined {
  if (!isGiven(sender)) return undefined;
  const fits = typeof sender === 'string' && sender.length <= MAX_SENDER_CHARACTERS && !sender.includes('\0');
  if (fits && sender.trim()) return undefined;
  return ['sender-invalid', `sender must be a string of 1 to ${MAX_SENDER_CHARACTERS} characters.`, 'sender'];
}

function faultOfTime(receivedAt: unknown, { timeZone }: Clock): Fault | undefined {
  if (!isGiven(receivedAt)) return undefined;
  if (typeof receivedAt === 'string' && readReceivedAt(receivedAt, timeZone)) return undefined;
  return ['received-at-invalid', 'receivedAt must be ISO 8601, as 2026-11-23T10:15:00+05:30.', 'receivedAt'];
}

function faultOfExternalId(externalId: unknown): Fault | undefined {
  if (!isGiven(externalId)) return undefined;
  if (typeof externalId === 'string' && EXTERNAL_ID.test(externalId)) return undefined;
  return ['external-id-invalid', 'externalId must be 1 to 64 of A-Z, a-z, 0-9, _ . : -', 'externalId'];
}
