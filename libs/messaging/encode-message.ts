import { randomUUID } from 'node:crypto';
import type { PipelineEvents, Topic } from '#libs/contracts/index.js';
import { currentTraceparent } from '#libs/tracing/span.js';
import type { MessageOrigin } from './delivery.js';
import { UnprocessableError } from './errors.js';
import { writeItemLines } from './item-lines.js';
import { maxBodyBytes } from './parse-message.js';

/** A message as it travels. */
export interface EncodedMessage extends MessageOrigin {
  body: Buffer;
  /** The chunk id; a random one where there is none. */
  messageId: string;
  traceparent?: string | undefined;
}

/** Throws `UnprocessableError` where the consumer would find the message too large, so that its items are still known. */
export function encodeMessage<T extends Topic>(topic: T, message: PipelineEvents[T]): EncodedMessage {
  const body = writeItemLines(message);
  if (body.length > maxBodyBytes(topic)) throw new UnprocessableError('too-large');
  const id = (message as { chunkId?: unknown }).chunkId;
  const messageId = topic !== 'spendsense.ingest' && typeof id === 'string' ? id : randomUUID();
  return { body, messageId, traceparent: currentTraceparent() };
}
