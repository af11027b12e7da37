import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Category,
  CategoryId,
  Channel,
  ConfidenceLevel,
  Direction,
  Fields,
  Instrument,
  Kind,
} from '#libs/contracts/index.js';
import type { JoinReason } from '#libs/joining/alert.js';

/** Who chose a category: the first of them that had something to say, from right to left. */
export const DECIDERS = ['model', 'memory', 'rule', 'user'] as const;
export type Decider = (typeof DECIDERS)[number];

/** The result of one SMS. Amounts are decimal strings as they were written. */
@Entity('transactions')
export class Transaction implements Omit<Fields, 'limit' | 'occurredAt' | 'doubts'> {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  /** The item id. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'submission_id' }) submissionId: string;
  @Column('integer') index: number;
  @Column('text', { name: 'masked_text' }) maskedText: string;
  @Column('text', { nullable: true }) sender: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('text', { name: 'external_id', nullable: true }) externalId: string | null;
  @Column('text') kind: Kind;
  @Column('text', { name: 'kind_reason' }) kindReason: string;
  @Column('text', { nullable: true }) direction: Direction | null;
  @Column('boolean', { name: 'is_refund' }) isRefund: boolean;
  @Column('numeric', { nullable: true }) amount: string | null;
  @Column('text', { nullable: true }) currency: string | null;
  @Column('text', { nullable: true }) counterparty: string | null;
  @Column('text', { nullable: true }) merchant: string | null;
  @Column('numeric', { nullable: true }) fee: string | null;
  @Column('numeric', { name: 'original_amount', nullable: true }) originalAmount: string | null;
  @Column('text', { name: 'original_currency', nullable: true }) originalCurrency: string | null;
  @Column('text', { nullable: true }) account: string | null;
  @Column('text', { nullable: true }) instrument: Instrument | null;
  @Column('text', { nullable: true }) bank: string | null;
  @Column('numeric', { nullable: true }) balance: string | null;
  @Column('numeric', { name: 'credit_limit', nullable: true }) creditLimit: string | null;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('timestamptz', { name: 'occurred_at', nullable: true }) occurredAt: Date | null;
  @Column('text', { nullable: true }) channel: Channel | null;
  @Column('text', { nullable: true }) category: CategoryId | null;
  @Column('real', { nullable: true }) confidence: number | null;
  @Column('text', { name: 'confidence_level', nullable: true }) confidenceLevel: ConfidenceLevel | null;
  /** Probabilities in the order of `CATEGORIES`. */
  @Column('real', { array: true }) scores: number[];
  @Column('boolean', { name: 'needs_review' }) needsReview: boolean;
  /** `name@version` of the model. */
  @Column('text') model: string;
  /** When the money moved, or the SMS came if it does not say. */
  @Column('timestamptz', { name: 'moved_at' }) movedAt: Date;
  /** Of `movedAt`, in the tenant's time zone: `2026-11-26`. */
  @Column('date') day: string;
  @Column('uuid', { nullable: true }) fingerprint: string | null;
  @Column('uuid', { name: 'joined_to', nullable: true }) joinedTo: string | null;
  @Column('text', { name: 'join_reason', nullable: true }) joinReason: JoinReason | null;
  @Column('uuid', { name: 'paired_with', nullable: true }) pairedWith: string | null;
  @Column('uuid', { name: 'refund_of', nullable: true }) refundOf: string | null;
  /** Category of the payment that this gives back. */
  @Column('text', { name: 'refunded_category', nullable: true }) refundedCategory: CategoryId | null;
  /** A person parted or corrected it, so that joining leaves it alone. */
  @Column('boolean', { name: 'is_fixed' }) isFixed: boolean;
  /** What the pipeline read, before rules and corrections. */
  @Column('text', { name: 'read_kind' }) readKind: Kind;
  @Column('text', { name: 'read_merchant', nullable: true }) readMerchant: string | null;
  @Column('text', { name: 'read_category', nullable: true }) readCategory: Category | null;
  @Column('text', { name: 'decided_by' }) decidedBy: Decider;
  @Column('uuid', { name: 'rule_id', nullable: true }) ruleId: string | null;
  /** Hash of `amount`, for looking it up. */
  @Column('integer', { name: 'sum_hash', nullable: true }) sumHash: number | null;
  /** `merchant` in small letters, for looking it up. */
  @Column('text', { name: 'merchant_key', nullable: true }) merchantKey: string | null;
  /** Who was paid, or paid: `merchant`, or else `counterparty`. */
  @Column('text', { nullable: true }) party: string | null;
  /** The category its amount counts in. */
  @Column('text', { name: 'counts_as', nullable: true })
  countsAs: CategoryId | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
