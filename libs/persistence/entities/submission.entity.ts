import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which door a submission came through. */
export const SUBMISSION_SOURCES = ['rest', 'upload', 'queue', 'predict', 'sample'] as const;
export type SubmissionSource = (typeof SUBMISSION_SOURCES)[number];

/** What one request, file or bulk delivery handed in, and how far it is. */
@Entity('submissions')
export class Submission {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'tenant_id' }) tenantId: string;
  @Column('text') source: SubmissionSource;
  /** Items taken in. */
  @Column('integer') accepted: number;
  /** Items that have a transaction. */
  @Column('integer') processed: number;
  /** Processed items that tell of a payment which was known. */
  @Column('integer') duplicates: number;
  /** Items that were given up. */
  @Column('integer') failed: number;
  /** Rows refused at intake; they were never items. */
  @Column('integer') rejected: number;
  /** No more items will come. */
  @Column('boolean') closed: boolean;
  @Column('text', { name: 'failure_reason', nullable: true }) failureReason: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null;
}
