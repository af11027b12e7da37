import type {
  CategoryId,
  Channel,
  ConfidenceLevel,
  Direction,
  Instrument,
  Kind,
} from '#libs/contracts/index.js';

/** One transaction as it leaves: as the API shows it, amounts as decimal strings, times on the tenant's clock. */
export interface ExportRow {
  id: string;
  submissionId: string;
  index: number;
  kind: Kind;
  kindReason: string;
  direction: Direction | null;
  isRefund: boolean;
  amount: string | null;
  currency: string | null;
  counterparty: string | null;
  merchant: string | null;
  category: CategoryId | null;
  confidence: number | null;
  confidenceLevel: ConfidenceLevel | null;
  /** The category its amount counts in. */
  countsAs: CategoryId | null;
  decidedBy: string;
  needsReview: boolean;
  fee: string | null;
  originalAmount: string | null;
  originalCurrency: string | null;
  account: string | null;
  instrument: Instrument | null;
  bank: string | null;
  balance: string | null;
  limit: string | null;
  reference: string | null;
  channel: Channel | null;
  /** ISO 8601 with the offset of the tenant's zone, as `receivedAt`. */
  occurredAt: string | null;
  /** The day it counts on, on the tenant's clock: `2026-11-21`. */
  day: string;
  joinedTo: string | null;
  joinReason: string | null;
  pairedWith: string | null;
  refundOf: string | null;
  receivedAt: string;
  sender: string | null;
  externalId: string | null;
  maskedText: string;
  model: string;
}

/** What the values of a column are, beside null. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'decimal' | 'probability' | 'time' | 'day';

/** The columns of CSV and Parquet in their order. */
const TYPES: Record<keyof ExportRow, ColumnType> = {
  id: 'text',
  submissionId: 'text',
  index: 'integer',
  kind: 'text',
  kindReason: 'text',
  direction: 'text',
  isRefund: 'boolean',
  amount: 'decimal',
  currency: 'text',
  counterparty: 'text',
  merchant: 'text',
  category: 'text',
  confidence: 'probability',
  confidenceLevel: 'text',
  countsAs: 'text',
  decidedBy: 'text',
  needsReview: 'boolean',
  fee: 'decimal',
  originalAmount: 'decimal',
  originalCurrency: 'text',
  account: 'text',
  instrument: 'text',
  bank: 'text',
  balance: 'decimal',
  limit: 'decimal',
  reference: 'text',
  channel: 'text',
  occurredAt: 'time',
  day: 'day',
  joinedTo: 'text',
  joinReason: 'text',
  pairedWith: 'text',
  refundOf: 'text',
  receivedAt: 'time',
  sender: 'text',
  externalId: 'text',
  maskedText: 'text',
  model: 'text',
};

/** A field of a row and the column it stands in: `maskedText` in `masked_text`. */
export interface Column {
  field: keyof ExportRow;
  name: string;
  type: ColumnType;
}

export const COLUMNS: readonly Column[] = Object.entries(TYPES).map(([field, type]) => ({
  field: field as keyof ExportRow,
  name: field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  type,
}));
