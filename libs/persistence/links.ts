import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import type { JoinReason } from '#libs/joining/alert.js';
import { Transaction } from './entities/transaction.entity.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';

/** How another transaction belongs to one: as a further alert of the same payment, an own transfer's other end, a refund. */
export type LinkType = JoinReason | 'own-transfer' | 'refund' | 'refunded';

/** Another transaction and how it belongs to the one that was asked for. */
export interface Link {
  type: LinkType;
  transaction: Transaction;
}

/** Reads and undoes what joining found. */
@Injectable()
export class Links {
  constructor(private readonly dataSource: DataSource) {}

  /** Whatever belongs to a row, oldest first; nothing for an id that is not there. */
  async of(tenantId: string, id: string): Promise<Link[]> {
    if (!isUuid(id)) return [];
    const rows = await withTenant(this.dataSource, tenantId, (manager) =>
      manager
        .createQueryBuilder(Transaction, 't')
        .where('t.tenantId = :tenantId', { tenantId })
        .andWhere(
          't.id <> :id AND (t.joinedTo = :id OR t.pairedWith = :id OR t.refundOf = :id OR t.id IN ' +
            '(SELECT unnest(ARRAY[own.joined_to, own.paired_with, own.refund_of]) FROM transactions own ' +
            'WHERE own.tenant_id = :tenantId AND own.id = :id))',
          { id },
        )
        .orderBy({ 't.receivedAt': 'ASC', 't.id': 'ASC' })
        .getMany(),
    );
    const own = await this.find(tenantId, id);
    return own ? rows.map((transaction) => ({ type: linkType(own, transaction), transaction })) : [];
  }

  /**
   * Parts two transactions for good: neither is joined automatically again. What was joined to the part that leaves stays
   * with the other. Returns whether they belonged together.
   */
  async part(tenantId: string, id: string, other: string): Promise<boolean> {
    if (!isUuid(id) || !isUuid(other)) return false;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const [, parted]: [unknown, number] = await manager.query(PART, [tenantId, id, other]);
      return parted > 0;
    });
  }

  private find(tenantId: string, id: string): Promise<Transaction | null> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.findOneBy(Transaction, { tenantId, id }),
    );
  }
}

function linkType(own: Transaction, other: Transaction): LinkType {
  if (other.pairedWith === own.id) return 'own-transfer';
  if (other.refundOf === own.id) return 'refund';
  if (own.refundOf === other.id) return 'refunded';
  return own.joinedTo === other.id ? own.joinReason! : other.joinReason!;
}

// Whichever of the two points at the other.
const PART = `
  UPDATE transactions
  SET joined_to = CASE WHEN joined_to IN ($2, $3) THEN NULL ELSE joined_to END,
    join_reason = CASE WHEN joined_to IN ($2, $3) THEN NULL ELSE join_reason END,
    paired_with = CASE WHEN paired_with IN ($2, $3) THEN NULL ELSE paired_with END,
    refund_of = CASE WHEN refund_of IN ($2, $3) THEN NULL ELSE refund_of END,
    refunded_category = CASE WHEN refund_of IN ($2, $3) THEN NULL ELSE refunded_category END,
    is_fixed = true
  WHERE tenant_id = $1 AND id IN ($2, $3)
    AND (joined_to IN ($2, $3) OR paired_with IN ($2, $3) OR refund_of IN ($2, $3))
`;
