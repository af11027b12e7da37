import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Condition, Rule as DecisionRule, RuleAction } from '#libs/decisions/rule.js';

/** A tenant's rule; the first that matches, by position, decides. */
@Entity('rules')
export class Rule implements DecisionRule {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('integer') position: number;
  @Column('boolean') enabled: boolean;
  @Column('text') match: 'all' | 'any';
  @Column('jsonb') conditions: Condition[];
  @Column('jsonb') action: RuleAction;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
