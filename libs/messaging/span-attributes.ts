import type { Attributes } from '@opentelemetry/api';
import type { Topic } from '#libs/contracts/index.js';

/** What a span tells of a message, by OpenTelemetry's semantic conventions for messaging; nothing of what is in it. */
export function spanAttributes(
  topic: Topic,
  { messageId, body }: { messageId: string; body: Buffer },
): Attributes {
  return {
    'messaging.destination.name': topic,
    'messaging.message.id': messageId,
    'messaging.message.body.size': body.length,
  };
}
