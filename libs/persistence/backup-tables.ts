import { CHANNELS, CONFIDENCE_LEVELS, DIRECTIONS, INSTRUMENTS } from '#libs/contracts/index.js';
import { JOIN_REASONS } from '#libs/joining/alert.js';
import { problemsOf } from '#libs/masking/operators.js';
import { offsetAt } from '#libs/time-zone/zone-offset.js';
import * as is from './backup-columns.js';
import { SUBMISSION_SOURCES } from './entities/submission.entity.js';
import { DECIDERS } from './entities/transaction.entity.js';

/** What a column holds and, in SQL over `given`, what is taken where a file says nothing. */
export type Column = readonly [type: is.ColumnType, otherwise?: string];

/** One kind of row in a backup. A field is named as its column, in camel case. */
export interface BackupTable {
  /** `type` of its lines. */
  type: string;
  table: string;
  /** What is unique within the tenant; a row without it cannot be restored. */
  key: string;
  columns: Readonly<Record<string, Column>>;
  /** What a column gets instead, in SQL over `given`: where it follows from others, or must not be as it was. */
  instead?: Readonly<Record<string, string>>;
}

const CATEGORIES: BackupTable = {
  type: 'category',
  table: 'categories',
  key: 'id',
  columns: {
    id: [is.category],
    name: [is.shortText(60)],
    colour: [is.like(/^#[0-9a-f]{6}$/, 'be a colour, as #7a5cff')],
    icon: [is.shortText(32)],
    hidden: [is.flag, 'false'],
    created_at: [is.time, 'now()'],
    updated_at: [is.time, 'now()'],
  },
};

const RULES: BackupTable = {
  type: 'rule',
  table: 'rules',
  key: 'id',
  columns: {
    id: [is.uuid],
    name: [is.text, "'Restored'"],
    position: [is.whole(0), '0'],
    enabled: [is.flag, 'true'],
    match: [is.oneOf(['all', 'any']), "'all'"],
    // A rule without conditions matches nothing.
    conditions: [is.conditions, "'[]'"],
    action: [is.action, "'{}'"],
    created_at: [is.time, 'now()'],
    updated_at: [is.time, 'now()'],
  },
};

const MERCHANTS: BackupTable = {
  type: 'merchant',
  table: 'merchants',
  key: 'key',
  columns: {
    key: [is.text],
    votes: [is.votes, "'{}'"],
    always: [is.category],
    display_name: [is.text],
    updated_at: [is.time, 'now()'],
  },
};

// What was on its way when the backup was made is not in it and will not come.
const SUBMISSIONS: BackupTable = {
  type: 'submission',
  table: 'submissions',
  key: 'id',
  columns: {
    id: [is.uuid],
    source: [is.oneOf(SUBMISSION_SOURCES), "'upload'"],
    accepted: [is.whole(0), '0'],
    processed: [is.whole(0), '0'],
    duplicates: [is.whole(0), '0'],
    failed: [is.whole(0)],
    rejected: [is.whole(0), '0'],
    failure_reason: [is.text],
    created_at: [is.time, 'now()'],
    updated_at: [is.time, 'now()'],
    completed_at: [is.time, 'now()'],
  },
  instead: {
    closed: 'true',
    failed: 'greatest(coalesce(given.failed, 0), coalesce(given.accepted, 0) - coalesce(given.processed, 0))',
  },
};

const TRANSACTIONS: BackupTable = {
  type: 'transaction',
  table: 'transactions',
  key: 'id',
  columns: {
    id: [is.uuid],
    submission_id: [is.uuid, 'given.id'],
    index: [is.whole(0), '0'],
    masked_text: [is.text, "''"],
    sender: [is.text],
    received_at: [is.time, 'coalesce(given."occurredAt", given."createdAt", now())'],
    external_id: [is.text],
    kind: [is.kind, "CASE WHEN given.amount IS NULL THEN 'notice' ELSE 'transaction' END"],
    kind_reason: [is.text, "'restored'"],
    direction: [is.oneOf(DIRECTIONS)],
    is_refund: [is.flag, 'false'],
    amount: [is.decimal],
    currency: [is.currency],
    counterparty: [is.text],
    merchant: [is.text],
    fee: [is.decimal],
    original_amount: [is.decimal],
    original_currency: [is.currency],
    account: [is.text],
    instrument: [is.oneOf(INSTRUMENTS)],
    bank: [is.text],
    balance: [is.decimal],
    credit_limit: [is.decimal],
    reference: [is.text],
    occurred_at: [is.time],
    channel: [is.oneOf(CHANNELS)],
    category: [is.category],
    confidence: [is.share],
    confidence_level: [
      is.oneOf(CONFIDENCE_LEVELS),
      "CASE WHEN given.confidence >= 0.9::real THEN 'high' WHEN given.confidence >= 0.6::real THEN 'medium' " +
        "WHEN given.confidence IS NOT NULL THEN 'low' END",
    ],
    scores: [is.shares, "'{}'"],
    needs_review: [is.flag, 'false'],
    model: [is.text, "'unknown'"],
    fingerprint: [is.uuid],
    joined_to: [is.uuid],
    join_reason: [is.oneOf(JOIN_REASONS), `CASE WHEN given."joinedTo" IS NOT NULL THEN 'duplicate' END`],
    paired_with: [is.uuid],
    refund_of: [is.uuid],
    refunded_category: [is.category],
    is_fixed: [is.flag, 'false'],
    read_kind: [
      is.kind,
      "coalesce(given.kind, CASE WHEN given.amount IS NULL THEN 'notice' ELSE 'transaction' END)",
    ],
    read_merchant: [is.text, 'given.merchant'],
    read_category: [is.category, 'given.category'],
    decided_by: [is.oneOf(DECIDERS), "'model'"],
    rule_id: [is.uuid],
    created_at: [is.time, 'now()'],
  },
  instead: {
    day: `(coalesce(given."occurredAt", given."receivedAt", given."createdAt", now()) AT TIME ZONE
      (SELECT time_zone FROM tenants WHERE id = $1))::date`,
    // Whatever a file says: rows lie by the month of it, and nothing was stored in one to come.
    created_at: 'least(given."createdAt", now())',
  },
};

const CORRECTIONS: BackupTable = {
  type: 'correction',
  table: 'corrections',
  key: 'id',
  columns: {
    id: [is.uuid],
    change: [is.action, "'{}'"],
    memory_key: [is.text],
    for_all: [is.flag, 'false'],
    before: [is.decisions, "'[]'"],
    created_at: [is.time, 'now()'],
    undone_at: [is.time],
  },
};

const BUDGETS: BackupTable = {
  type: 'budget',
  table: 'budgets',
  key: 'id',
  columns: {
    id: [is.uuid],
    category: [is.category],
    currency: [is.currency],
    amount: [is.decimal],
    created_at: [is.time, 'now()'],
    updated_at: [is.time, 'now()'],
  },
};

const DISMISSALS: BackupTable = {
  type: 'dismissal',
  table: 'dismissals',
  key: 'anomaly_id',
  columns: { anomaly_id: [is.text], dismissed_at: [is.time, 'now()'] },
};

/** What a backup holds, in its order. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  CATEGORIES,
  RULES,
  MERCHANTS,
  SUBMISSIONS,
  TRANSACTIONS,
  CORRECTIONS,
  BUDGETS,
  DISMISSALS,
];

/** What the first line says of the tenant. */
export const SETTINGS: Readonly<Record<string, Column>> = {
  country: [is.like(/^[A-Z]{2}$/, 'be a country code, as IN')],
  time_zone: [
    { ...is.text, must: 'be a time zone', holds: (value) => typeof value === 'string' && isZone(value) },
  ],
  currency: [is.currency],
  month_start_day: [is.whole(1, 28)],
  year_start_month: [is.whole(1, 12)],
  masking_operators: [
    is.checkedBy('name types and their operators', (value) => problemsOf(value).length === 0),
  ],
};

const isZone = (name: string): boolean => offsetAt(name, 0) !== undefined;

const fields = new Map<string, string>();

/** `masked_text` as `maskedText`. */
export function fieldOf(column: string): string {
  let field = fields.get(column);
  if (field === undefined) {
    field = column.replaceAll(/_[a-z]/g, (letter) => letter[1]!.toUpperCase());
    fields.set(column, field);
  }
  return field;
}
