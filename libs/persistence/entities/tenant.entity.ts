import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A customer; every other row belongs to one. */
@Entity('tenants')
export class Tenant {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country: string;
  /** IANA name; decides where a day begins. */
  @Column('text', { name: 'time_zone' }) timeZone: string;
  /** How personal data is replaced, by type; tokens where it says nothing. */
  @Column('jsonb', { name: 'masking_operators' }) operators: Record<string, string>;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
