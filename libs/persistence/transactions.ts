import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { CategoryId, ConfidenceLevel, Direction, Kind } from '#libs/contracts/index.js';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.js';
import { Transaction } from './entities/transaction.entity.js';
import { readWithTenant, withTenant } from './with-tenant.js';

/** Conditions on transactions; all that are given must hold. */
export interface TransactionFilter {
  /** When the money moved, or the SMS came if it does not say: from, inclusive, to, exclusive. */
  from?: Date;
  to?: Date;
  category?: CategoryId;
  confidenceLevel?: ConfidenceLevel;
  /** Whole display name, in any case. */
  merchant?: string;
  /** Token of the account, whole. */
  account?: string;
  /** ISO 4217. */
  currency?: string;
  direction?: Direction;
  kind?: Kind;
  /** Decimal strings, inclusive. */
  amountMin?: string;
  amountMax?: string;
  /** Any part of the masked text, in any case. */
  text?: string;
  needsReview?: boolean;
  submissionId?: string;
}

export interface PageRequest {
  /** `next` of the page before. */
  cursor?: string;
  /** At most 200. */
  limit?: number;
}

const CONDITIONS: Record<keyof TransactionFilter, string> = {
  from: 't.movedAt >= :from',
  to: 't.movedAt < :to',
  category: 't.countsAs = :category',
  confidenceLevel: 't.confidenceLevel = :confidenceLevel',
  merchant: 't.merchantKey = lower(:merchant)',
  account: 't.account = :account',
  currency: 't.currency = :currency',
  direction: 't.direction = :direction',
  kind: 't.kind = :kind',
  amountMin: 't.amount >= CAST(:amountMin AS numeric)',
  amountMax: 't.amount <= CAST(:amountMax AS numeric)',
  text: 't.maskedText ILIKE :text',
  needsReview: 't.needsReview = :needsReview',
  submissionId: 't.submissionId = :submissionId',
};

/** How many rows `all` reads at a time. */
const BATCH = 1000;

/** Reads transactions. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  async find(tenantId: string, id: string): Promise<Transaction | undefined> {
    if (!isUuid(id)) return undefined;
    const found = await withTenant(this.dataSource, tenantId, (manager) =>
      manager.findOneBy(Transaction, { tenantId, id }),
    );
    return found ?? undefined;
  }

  /** What needs a person's look, most valuable first: uncertainty times amount; `total` counts all. */
  toReview(tenantId: string, limit: number): Promise<{ total: number; rows: Transaction[] }> {
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const query = manager
        .createQueryBuilder(Transaction, 't')
        .where('t.tenantId = :tenantId AND t.joinedTo IS NULL AND t.needsReview', { tenantId });
      const total = await query.getCount();
      const rows = await query
        .addSelect('(1 - coalesce(t.confidence, 0)) * coalesce(t.amount, 0)', 'worth')
        .orderBy({ worth: 'DESC', 't.movedAt': 'DESC', 't.id': 'DESC' })
        .limit(limit)
        .getMany();
      return { total, rows };
    });
  }

  /** Newest first. Throws `InvalidCursorError`. Rows that arrive meanwhile neither shift nor repeat the following pages. */
  async page(
    tenantId: string,
    filter: TransactionFilter = {},
    { cursor, limit = 50 }: PageRequest = {},
  ): Promise<{ items: Transaction[]; next?: string }> {
    if (filter.submissionId !== undefined && !isUuid(filter.submissionId)) return { items: [] };
    const take = Math.min(Math.max(limit, 1), 200);
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const rows = await withTenant(this.dataSource, tenantId, (manager) => {
      const query = select(manager, tenantId, filter);
      if (after) query.andWhere('(t.movedAt, t.id) < (:movedAt, :id)', after);
      return query
        .orderBy({ 't.movedAt': 'DESC', 't.id': 'DESC' })
        .limit(take + 1)
        .getMany();
    });
    const items = rows.slice(0, take);
    return rows.length > take ? { items, next: encodeCursor(items.at(-1)!) } : { items };
  }

  /**
   * All of them as they are now, oldest first, some at a time; of several alerts of a payment, the one that stands for it. Holds a connection until it ends,
   * or whoever stops early calls `return()`; throws as `readWithTenant`.
   */
  all(tenantId: string, filter: TransactionFilter = {}): AsyncGenerator<Transaction[]> {
    return readWithTenant(this.dataSource, tenantId, async function* (manager) {
      let last: Cursor | undefined;
      do {
        const query = select(manager, tenantId, filter);
        if (last)
          query.andWhere('(t.movedAt, t.id) > (:movedAt, :id)', {
            movedAt: last.movedAt,
            id: last.id,
          });
        const rows = await query.orderBy({ 't.movedAt': 'ASC', 't.id': 'ASC' }).limit(BATCH).getMany();
        if (rows.length) yield rows;
        last = rows.length === BATCH ? rows.at(-1) : undefined;
      } while (last);
    });
  }
}

function select(
  manager: EntityManager,
  tenantId: string,
  filter: TransactionFilter,
): SelectQueryBuilder<Transaction> {
  const query = manager
    .createQueryBuilder(Transaction, 't')
    .where('t.tenantId = :tenantId AND t.joinedTo IS NULL', { tenantId });
  applyFilter(query, filter);
  return query;
}

function applyFilter(query: SelectQueryBuilder<Transaction>, filter: TransactionFilter): void {
  for (const name of Object.keys(CONDITIONS) as (keyof TransactionFilter)[]) {
    const value = filter[name];
    if (value === undefined) continue;
    query.andWhere(CONDITIONS[name], { [name]: name === 'text' ? contains(String(value)) : value });
  }
}

/** `50% off` as the pattern `%50\% off%`. */
function contains(text: string): string {
  return `%${text.replaceAll('\0', '').replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
