import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import { matches, type Rule as DecisionRule } from '#libs/decisions/rule.js';
import { Correction } from './entities/correction.entity.js';
import { Rule } from './entities/rule.entity.js';
import { Transaction } from './entities/transaction.entity.js';
import type { Corrected } from './corrections.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';
import { changed, type Decided, decidedOf, writeDecisions } from './write-decisions.js';

/** What a tenant says of a rule. */
export type RuleDraft = Pick<Rule, 'name' | 'position' | 'enabled' | 'match' | 'conditions' | 'action'>;

const BATCH = 2000;

/** A tenant's rules, and what they would do or do to the history. */
@Injectable()
export class Rules {
  constructor(private readonly dataSource: DataSource) {}

  list(tenantId: string): Promise<Rule[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.find(Rule, { where: { tenantId }, order: { position: 'ASC', id: 'ASC' } }),
    );
  }

  create(tenantId: string, draft: RuleDraft): Promise<Rule> {
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const id = uuidv7();
      await manager.insert(Rule, { ...draft, tenantId, id });
      return manager.findOneByOrFail(Rule, { tenantId, id });
    });
  }

  /** Undefined for an unknown id. */
  async replace(tenantId: string, id: string, draft: RuleDraft): Promise<Rule | undefined> {
    if (!isUuid(id)) return undefined;
    return withTenant(this.dataSource, tenantId, async (manager) => {
      await manager.update(Rule, { tenantId, id }, { ...draft, updatedAt: () => 'now()' });
      return (await manager.findOneBy(Rule, { tenantId, id })) ?? undefined;
    });
  }

  /** Whether it was there; what it decided stays. */
  async delete(tenantId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const { affected } = await manager.delete(Rule, { tenantId, id });
      return affected === 1;
    });
  }

  /** What a rule matches in the history, newest first: how many, how many it would change, and the first few. */
  test(
    tenantId: string,
    rule: Pick<DecisionRule, 'match' | 'conditions' | 'action'>,
    { sample = 5 } = {},
  ): Promise<{ matched: number; changed: number; sample: Transaction[] }> {
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const result = { matched: 0, changed: 0, sample: [] as Transaction[] };
      for await (const row of history(manager, tenantId)) {
        if (!matches(rule, row)) continue;
        result.matched++;
        if (changes(rule, row)) result.changed++;
        result.sample.push(row);
        if (result.sample.length > sample) result.sample.sort(newestFirst).pop();
      }
      return result;
    });
  }

  /** Lets a rule decide in the history too, except where a person did; can be undone as a correction. */
  async apply(tenantId: string, id: string): Promise<Corrected | undefined> {
    if (!isUuid(id)) return undefined;
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const rule = await manager.findOneBy(Rule, { tenantId, id });
      if (!rule) return undefined;
      const before: Decided[] = [];
      const after: Decided[] = [];
      for await (const row of history(manager, tenantId)) {
        if (!matches(rule, row) || !changes(rule, row)) continue;
        before.push(decidedOf(row));
        after.push(ruled(rule, row));
      }
      const correction = {
        id: uuidv7(),
        tenantId,
        change: rule.action,
        memoryKey: null,
        forAll: true,
        before,
      };
      await manager.insert(Correction, correction);
      await writeDecisions(manager, tenantId, after);
      return { id: correction.id, changed: after.length };
    });
  }
}

/** Every row that counts for itself, in batches by id, so that memory stays flat. */
async function* history(manager: EntityManager, tenantId: string): AsyncGenerator<Transaction> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await manager.find(Transaction, {
      where: { tenantId, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: BATCH,
    });
    for (const row of rows) if (row.joinedTo === null) yield row;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

const newestFirst = (a: Transaction, b: Transaction) => b.movedAt.getTime() - a.movedAt.getTime();

function changes({ action }: Pick<DecisionRule, 'action'>, row: Transaction): boolean {
  if (row.decidedBy === 'user') return false;
  return (
    (action.kind !== undefined && action.kind !== row.kind) ||
    (action.merchant !== undefined && action.merchant !== row.merchant) ||
    (action.category !== undefined && row.kind === 'transaction' && action.category !== row.category)
  );
}

function ruled({ id, action }: Pick<DecisionRule, 'id' | 'action'>, row: Transaction): Decided {
  const decided = changed(row, action);
  const isOpen = action.category === undefined && decided.kind === 'transaction';
  return { ...decided, needsReview: isOpen && row.needsReview, decidedBy: 'rule', ruleId: id };
}
