import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A credential of a tenant; the secret itself is never stored. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'tenant_id' }) tenantId: string;
  @Column('bytea', { name: 'secret_sha256' }) secretSha256: Buffer;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
