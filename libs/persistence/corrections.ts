import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { memoryKey } from '#libs/decisions/memory.js';
import type { RuleAction } from '#libs/decisions/rule.js';
import { Correction } from './entities/correction.entity.js';
import { Transaction } from './entities/transaction.entity.js';
import { teach } from './memories.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';
import { changed, decidedOf, writeDecisions } from './write-decisions.js';

/** What a correction did. */
export interface Corrected {
  /** For undoing it. */
  id: string;
  /** Rows that were changed. */
  changed: number;
}

/** Lets a person decide, learns from it, and takes it back. */
@Injectable()
export class Corrections {
  constructor(private readonly dataSource: DataSource) {}

  /** How many other transactions a correction for all of the merchant would change; undefined for an unknown id. */
  async countOthers(tenantId: string, id: string): Promise<number | undefined> {
    if (!isUuid(id)) return undefined;
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const row = await manager.findOneBy(Transaction, { tenantId, id });
      return row ? othersOf(manager, row).getCount() : undefined;
    });
  }

  /**
   * Sets what a person decided of a transaction, or of all of its merchant; an empty change confirms what is there.
   * Undefined for an unknown id.
   */
  async correct(
    tenantId: string,
    id: string,
    change: RuleAction,
    { forAll = false } = {},
  ): Promise<Corrected | undefined> {
    if (!isUuid(id)) return undefined;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const row = await manager.findOneBy(Transaction, { tenantId, id });
      if (!row) return undefined;
      const others = forAll ? await othersOf(manager, row).getMany() : [];
      const key = memoryKey(row.readMerchant, row.counterparty) ?? null;
      const correction = { id: uuidv7(), tenantId, change: full(row, change), memoryKey: key, forAll };
      await manager.insert(Correction, { ...correction, before: [row, ...others].map(decidedOf) });
      await writeDecisions(manager, tenantId, [
        { ...changed(row, change), decidedBy: 'user', isFixed: true },
        ...others.map((other) => ({ ...changed(other, change), decidedBy: 'memory' as const })),
      ]);
      if (key !== null) await learn(manager, { ...correction, memoryKey: key }, 1);
      return { id: correction.id, changed: 1 + others.length };
    });
  }

  /** Takes a correction back where nobody decided anew since; undefined for an unknown or undone one. */
  async undo(tenantId: string, id: string): Promise<Corrected | undefined> {
    if (!isUuid(id)) return undefined;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const correction = await manager.findOneBy(Correction, { tenantId, id });
      if (!correction || correction.undoneAt) return undefined;
      const { change, before, memoryKey: key } = correction;
      // One array, as a rule may have changed more rows than a statement takes parameters.
      const now = await manager
        .createQueryBuilder(Transaction, 't')
        .where('t.tenantId = :tenantId AND t.id = ANY (CAST(:ids AS uuid[]))', {
          tenantId,
          ids: before.map((row) => row.id),
        })
        .getMany();
      const untouched = new Set(now.filter((row) => stillHolds(row, change)).map((row) => row.id));
      const restored = before.filter((row) => untouched.has(row.id));
      await writeDecisions(manager, tenantId, restored);
      await manager.update(Correction, { tenantId, id }, { undoneAt: () => 'now()' });
      if (key !== null) await learn(manager, { ...correction, memoryKey: key }, -1);
      return { id, changed: restored.length };
    });
  }
}

/** What a confirmation confirms is a decision too. */
const full = (row: Transaction, change: RuleAction): RuleAction =>
  change.category === undefined && change.kind === undefined && row.category !== null
    ? { ...change, category: row.category }
    : change;

const stillHolds = (row: Transaction, { category, merchant, kind }: RuleAction): boolean =>
  (category === undefined || row.category === category) &&
  (merchant === undefined || row.merchant === merchant) &&
  (kind === undefined || row.kind === kind);

/** Transactions of the same merchant, or of the same private payee; what a person decided one by one is left alone. */
function othersOf(manager: EntityManager, row: Transaction): SelectQueryBuilder<Transaction> {
  const query = manager
    .createQueryBuilder(Transaction, 't')
    .where(
      "t.tenantId = :tenantId AND t.id <> :id AND t.kind = 'transaction' AND t.decidedBy <> 'user' AND t.joinedTo IS NULL",
      row,
    );
  return row.merchant !== null
    ? query.andWhere('t.merchantKey = lower(:merchant)', row)
    : query.andWhere('t.merchant IS NULL AND t.counterparty = :counterparty', row);
}

/** Adds what a correction teaches, or takes it back. */
function learn(
  manager: EntityManager,
  {
    tenantId,
    memoryKey: key,
    change,
    forAll,
  }: Pick<Correction, 'tenantId' | 'change' | 'forAll'> & { memoryKey: string },
  count: 1 | -1,
): Promise<void> {
  const { category, merchant } = change;
  if (!forAll) return teach(manager, tenantId, { key, ...(category && { vote: { category, count } }) });
  return teach(manager, tenantId, {
    key,
    ...(category && { always: count > 0 ? category : null }),
    ...(merchant !== undefined && { displayName: count > 0 ? merchant : null }),
  });
}
