import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleAction } from '#libs/decisions/rule.js';
import type { Decided } from '../write-decisions.js';

/** One correction by a person, of one transaction or many, as it is needed to undo it. */
@Entity('corrections')
export class Correction {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** What was set. */
  @Column('jsonb') change: RuleAction;
  /** What it taught, if anything. */
  @Column('text', { name: 'memory_key', nullable: true }) memoryKey: string | null;
  /** Whether it was for all of the merchant. */
  @Column('boolean', { name: 'for_all' }) forAll: boolean;
  /** The rows as they were. */
  @Column('jsonb') before: Decided[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}
