import { validateSync } from 'class-validator';
import {
  type Envelope,
  type ItemRef,
  type PipelineEvents,
  SCHEMA_VERSION,
  type Topic,
  TOPICS,
} from '#libs/contracts/index.js';
import { UnprocessableError } from './errors.js';
import { readItemLines } from './item-lines.js';

/** What a stranger may put on the public queue in one delivery. */
const MAX_BULK_BYTES = 256 * 1024;

/** A chunk is cut at 192 KiB of text; sealing, model input and 200 score vectors can make five times that of it. */
const MAX_CHUNK_BYTES = 2 * 1024 * 1024;

export function maxBodyBytes(topic: Topic): number {
  return topic === 'spendsense.ingest' ? MAX_BULK_BYTES : MAX_CHUNK_BYTES;
}

/**
 * Reads a body as the message of its topic and checks its envelope: version, ids and item references; the rest was
 * checked at the edge. Size comes first, so that a huge body is never parsed. Throws `UnprocessableError`.
 */
export function parseMessage<T extends Topic>(topic: T, body: Buffer): PipelineEvents[T] {
  if (body.length > maxBodyBytes(topic)) throw new UnprocessableError('too-large');
  const parsed = parseObject(body);
  const contract: (new () => PipelineEvents[Topic]) | null = TOPICS[topic];
  if (!parsed) throw new UnprocessableError('invalid-body');
  if (!contract) return parsed as PipelineEvents[T];
  if (typeof parsed['version'] === 'number' && parsed['version'] !== SCHEMA_VERSION) {
    throw new UnprocessableError('unsupported-version');
  }
  const message = Object.assign(new contract(), parsed) as Envelope;
  const invalid =
    !('version' in parsed) ||
    validateSync(message, { stopAtFirstError: true }).length > 0 ||
    !message.items.every(isItemRef);
  if (invalid) throw new UnprocessableError('invalid-body');
  return message as PipelineEvents[T];
}

/** The items a message speaks of, as far as it can be read; what `chunk.failed` is made of. */
export function readRefs(
  topic: Topic,
  body: Buffer,
): Pick<Envelope, 'chunkId' | 'tenantId' | 'items'> | undefined {
  if (body.length > maxBodyBytes(topic)) return undefined;
  const { chunkId, tenantId, items } = parseObject(body) ?? {};
  if (typeof chunkId !== 'string' || typeof tenantId !== 'string' || !Array.isArray(items)) return undefined;
  const refs = items
    .filter(isItemRef)
    .map(({ itemId, submissionId, index }) => ({ itemId, submissionId, index }));
  return refs.length ? { chunkId, tenantId, items: refs } : undefined;
}

/** The JSON object that a body is; undefined where it is none, or one that must not be copied. */
export function parseObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = readItemLines(body);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    // Copying this key to a message would change its class.
    if (Object.hasOwn(parsed, '__proto__')) return undefined;
    return parsed as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function isItemRef(item: unknown): item is ItemRef {
  if (typeof item !== 'object' || item === null) return false;
  const { itemId, submissionId, index } = item as Partial<Record<keyof ItemRef, unknown>>;
  return typeof itemId === 'string' && typeof submissionId === 'string' && Number.isInteger(index);
}
