import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CategoryId } from '#libs/contracts/index.js';

/** What a month may cost. */
@Entity('budgets')
export class Budget {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** Null is the total. */
  @Column('text', { nullable: true }) category: CategoryId | null;
  /** ISO 4217. */
  @Column('text') currency: string;
  /** Decimal string, above 0. */
  @Column('numeric') amount: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
