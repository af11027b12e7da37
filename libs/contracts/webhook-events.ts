/** What a webhook may be told of: facts in the past tense. */
export const WEBHOOK_EVENT_TYPES = [
  'submission.completed',
  'anomaly.detected',
  'budget.projected-over',
] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENT_TYPES)[number];

/** What a webhook's owner sends on request, to that webhook only. */
export const TEST_EVENT_TYPE = 'webhook.test';

/** Why one try to deliver an event failed; rows hold these words, never what the receiver wrote. */
export const DELIVERY_ERRORS = [
  'status',
  'timeout',
  'dns',
  'forbidden-address',
  'tls',
  'connection',
  'unknown-key',
] as const;
export type DeliveryError = (typeof DELIVERY_ERRORS)[number];

/** `gone`: the receiver answered 410. `only-failures`: nothing was delivered for days. */
export type DisabledReason = 'gone' | 'only-failures';
