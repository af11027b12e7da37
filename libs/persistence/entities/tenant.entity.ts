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
  /** ISO 4217; what totals are shown in first. */
  @Column('text') currency: string;
  /** 1 to 28. */
  @Column('integer', { name: 'month_start_day' }) monthStartDay: number;
  /** 1 to 12; 4 for a financial year from April. */
  @Column('integer', { name: 'year_start_month' }) yearStartMonth: number;
  /** Counts changes of the tenant's transactions; PostgreSQL's bigint, as a string. */
  @Column('bigint') revision: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
