import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisabledReason, WebhookEventType } from '#libs/contracts/index.js';

/** Where a tenant wants to be told of events. */
@Entity('webhooks')
export class Webhook {
  @PrimaryColumn('text', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') url: string;
  /** The signing secret, as `WebhookSecrets` seals it. */
  @Column('text', { name: 'sealed_secret' }) sealedSecret: string;
  /** The one before it, sealed as well; deliveries are signed with both until `previousUntil`. */
  @Column('text', { name: 'previous_secret', nullable: true }) previousSecret: string | null;
  @Column('timestamptz', { name: 'previous_until', nullable: true }) previousUntil: Date | null;
  @Column('text', { array: true }) types: WebhookEventType[];
  @Column('boolean') enabled: boolean;
  /** Why deliveries disabled it; null where its owner did. */
  @Column('text', { name: 'disabled_reason', nullable: true }) disabledReason: DisabledReason | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_success_at', nullable: true }) lastSuccessAt: Date | null;
  @Column('timestamptz', { name: 'last_failure_at', nullable: true }) lastFailureAt: Date | null;
  /** The first failure since the last success. */
  @Column('timestamptz', { name: 'failing_since', nullable: true }) failingSince: Date | null;
}
