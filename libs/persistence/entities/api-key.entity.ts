import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '#libs/contracts/scopes.js';

/** A credential of a tenant; the secret itself is never stored. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'tenant_id' }) tenantId: string;
  @Column('bytea', { name: 'secret_sha256' }) secretSha256: Buffer;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: Scope[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Within a minute or so; null while nobody has. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
