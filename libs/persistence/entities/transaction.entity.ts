import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category, Channel, Direction, Fields, Instrument, Kind } from '#libs/contracts/index.js';

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
  @Column('text', { nullable: true }) category: Category | null;
  @Column('real', { nullable: true }) confidence: number | null;
  /** Probabilities in the order of `CATEGORIES`. */
  @Column('real', { array: true }) scores: number[];
  @Column('boolean', { name: 'needs_review' }) needsReview: boolean;
  /** `name@version` of the model. */
  @Column('text') model: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
