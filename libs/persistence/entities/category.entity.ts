import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A category that a tenant added, or what it changed of a built-in one. */
@Entity('categories')
export class TenantCategory {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  /** As `pet_care`; stays when the name changes. */
  @PrimaryColumn('text') id: string;
  /** Null for a built-in one that keeps its own. */
  @Column('text', { nullable: true }) name: string | null;
  /** `#rrggbb`. */
  @Column('text', { nullable: true }) colour: string | null;
  /** Name of a picture, or an emoji. */
  @Column('text', { nullable: true }) icon: string | null;
  /** Not offered any more; what has it keeps it. */
  @Column('boolean') hidden: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
