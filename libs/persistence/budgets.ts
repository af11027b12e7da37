import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { DataSource } from 'typeorm';
import { DatabaseError } from './database-failure.js';
import { Budget } from './entities/budget.entity.js';
import { withTenant, type Work } from './with-tenant.js';

/** What a tenant says of a budget. */
export type BudgetDraft = Pick<Budget, 'category' | 'currency' | 'amount'>;

/** Thrown for a second budget of the same category and currency. */
export class BudgetExistsError extends Error {
  constructor() {
    super('There is a budget for this category and currency.');
  }
}

const UNIQUE_VIOLATION = '23505';

/** A tenant's monthly budgets. */
@Injectable()
export class Budgets {
  constructor(private readonly dataSource: DataSource) {}

  /** The total first, then by category. */
  list(tenantId: string): Promise<Budget[]> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager
        .createQueryBuilder(Budget, 'b')
        .where('b.tenantId = :tenantId', { tenantId })
        .orderBy('b.category', 'ASC', 'NULLS FIRST')
        .addOrderBy('b.currency')
        .getMany(),
    );
  }

  /** Throws `BudgetExistsError`. */
  create(tenantId: string, draft: BudgetDraft): Promise<Budget> {
    return this.write(tenantId, async (manager) => {
      const id = uuidv7();
      await manager.insert(Budget, { ...draft, tenantId, id });
      return manager.findOneByOrFail(Budget, { tenantId, id });
    });
  }

  /** Undefined for an unknown id; throws `BudgetExistsError`. */
  async replace(tenantId: string, id: string, draft: BudgetDraft): Promise<Budget | undefined> {
    if (!isUuid(id)) return undefined;
    return this.write(tenantId, async (manager) => {
      await manager.update(Budget, { tenantId, id }, { ...draft, updatedAt: () => 'now()' });
      return (await manager.findOneBy(Budget, { tenantId, id })) ?? undefined;
    });
  }

  /** Whether it was there. */
  async delete(tenantId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const { affected } = await manager.delete(Budget, { tenantId, id });
      return affected === 1;
    });
  }

  private async write<T>(tenantId: string, work: Work<T>): Promise<T> {
    try {
      return await withTenant(this.dataSource, tenantId, work);
    } catch (failure) {
      if (failure instanceof DatabaseError && failure.code === UNIQUE_VIOLATION)
        throw new BudgetExistsError();
      throw failure;
    }
  }
}
