import type { DeliveryError } from '#libs/contracts/index.js';
import { send, type SendOptions } from './send.js';
import { sign } from './sign.js';

export interface Message {
  /** Stays the same through every try, so that a receiver can tell a repetition. */
  eventId: string;
  type: string;
  createdAt: Date;
  data: Readonly<Record<string, unknown>>;
}

/** What one try came to; no error means that the receiver took the event. */
export interface Delivered {
  responseStatus?: number;
  error?: DeliveryError;
}

/** Sends an event once, signed with every secret as https://www.standardwebhooks.com says. Never throws. */
export async function deliver(
  { eventId: id, type, createdAt, data }: Message,
  { url, secrets }: { url: string; secrets: readonly string[] },
  options: SendOptions,
): Promise<Delivered> {
  const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data });
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'SpendSense-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(secrets, { id, timestamp, body }),
  };
  const { status, error } = await send({ url, headers, body }, options);
  if (error) return { error };
  return { responseStatus: status, ...((status! < 200 || status! > 299) && { error: 'status' as const }) };
}
