import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of a submission that has no transaction: refused at intake, or given up later. */
@Entity('submission_errors')
export class SubmissionError {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId: string;
  @PrimaryColumn('integer') index: number;
  @Column('text', { name: 'tenant_id' }) tenantId: string;
  /** Set when the row was an item, so that a late result can take its place. */
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  /** Physical line in an upload. */
  @Column('integer', { nullable: true }) line: number | null;
  @Column('text') code: string;
  @Column('text') detail: string;
}
