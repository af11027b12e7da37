import {
  ChunkFailed,
  FeaturesExtracted,
  SmsMasked,
  SmsReceived,
  TransactionsClassified,
  type BulkDelivery,
} from './messages.js';

/** Which class travels on which topic; a handler with the wrong parameter does not compile. */
export interface PipelineEvents {
  'sms.received': SmsReceived;
  'sms.masked': SmsMasked;
  'features.extracted': FeaturesExtracted;
  'transactions.classified': TransactionsClassified;
  'chunk.failed': ChunkFailed;
  'spendsense.ingest': BulkDelivery;
}
export type Topic = keyof PipelineEvents;

/** The class whose envelope is checked before a handler sees a message; null: any JSON object, the handler validates. */
export const TOPICS: { [T in Topic]: (new () => PipelineEvents[T]) | null } = {
  'sms.received': SmsReceived,
  'sms.masked': SmsMasked,
  'features.extracted': FeaturesExtracted,
  'transactions.classified': TransactionsClassified,
  'chunk.failed': ChunkFailed,
  'spendsense.ingest': null,
};
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

/** What travels on these has not been masked: sealed, or as a stranger sent it. */
export const RAW_TOPICS: readonly Topic[] = ['sms.received', 'spendsense.ingest'];
