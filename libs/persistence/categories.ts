import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CATEGORIES, type CategoryId, isBuiltIn } from '#libs/contracts/index.js';
import { categoryLabel } from '#libs/insights/wording.js';
import { TenantCategory } from './entities/category.entity.js';
import { type Merged, mergeCategory } from './merge-category.js';
import { withLedger } from './with-ledger.js';
import { withTenant } from './with-tenant.js';

/** What a tenant says of a category. */
export type CategoryDraft = Pick<TenantCategory, 'colour' | 'icon'> & { name: string };
/** What it changes; a name of null is the built-in one. */
export type CategoryChange = Partial<Pick<TenantCategory, 'name' | 'colour' | 'icon' | 'hidden'>>;

/** Thrown for a second category of a name, or one too many. */
export class CategoryRefusedError extends Error {
  constructor(readonly code: 'category-exists' | 'too-many-categories') {
    super(code);
  }
}

const MOST = 200;

/** The categories of a tenant beside the built-in ones. */
@Injectable()
export class Categories {
  constructor(private readonly dataSource: DataSource) {}

  /** What was added or changed, oldest first. */
  list(tenantId: string): Promise<TenantCategory[]> {
    return withTenant(this.dataSource, tenantId, (manager) => rowsOf(manager, tenantId));
  }

  /** Whether the tenant can use it, hidden or not. */
  async knows(tenantId: string, id: CategoryId): Promise<boolean> {
    if (isBuiltIn(id)) return true;
    return withTenant(this.dataSource, tenantId, (manager) =>
      manager.existsBy(TenantCategory, { tenantId, id }),
    );
  }

  /** Throws `CategoryRefusedError`. */
  add(tenantId: string, draft: CategoryDraft): Promise<TenantCategory> {
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const rows = await rowsOf(manager, tenantId);
      if (rows.length >= MOST) throw new CategoryRefusedError('too-many-categories');
      refuseSameName(draft.name, rows);
      const id = freeId(draft.name, rows);
      await manager.insert(TenantCategory, { ...draft, tenantId, id });
      return manager.findOneByOrFail(TenantCategory, { tenantId, id });
    });
  }

  /** Undefined for an unknown id; throws `CategoryRefusedError`. */
  change(tenantId: string, id: CategoryId, change: CategoryChange): Promise<TenantCategory | undefined> {
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const rows = await rowsOf(manager, tenantId);
      if (!isBuiltIn(id) && !rows.some((row) => row.id === id)) return undefined;
      if (change.name) {
        refuseSameName(
          change.name,
          rows.filter((row) => row.id !== id),
          id,
        );
      }
      await manager
        .createQueryBuilder()
        .insert()
        .into(TenantCategory)
        .values({ tenantId, id })
        .orIgnore()
        .execute();
      await manager.update(TenantCategory, { tenantId, id }, { ...change, updatedAt: () => 'now()' });
      return manager.findOneByOrFail(TenantCategory, { tenantId, id });
    });
  }

  /** Removes an own category and gives what has it another; undefined for an unknown id. */
  merge(tenantId: string, id: CategoryId, into: CategoryId): Promise<Merged | undefined> {
    return withLedger(this.dataSource, tenantId, async (manager) => {
      const { affected } = await manager.delete(TenantCategory, { tenantId, id });
      return affected === 1 ? mergeCategory(manager, tenantId, id, into) : undefined;
    });
  }
}

const rowsOf = (manager: EntityManager, tenantId: string): Promise<TenantCategory[]> =>
  manager.find(TenantCategory, { where: { tenantId }, order: { createdAt: 'ASC', id: 'ASC' } });

/** Names are compared as people read them: in any case. `own` is the category that is to be renamed. */
function refuseSameName(name: string, others: readonly TenantCategory[], own?: CategoryId): void {
  const names = new Map<string, string | null>(CATEGORIES.map((id) => [id, categoryLabel(id)]));
  for (const row of others) if (row.name !== null) names.set(row.id, row.name);
  if (own !== undefined) names.delete(own);
  if ([...names.values()].some((taken) => taken?.toLowerCase() === name.toLowerCase()))
    throw new CategoryRefusedError('category-exists');
}

/** `Café & Bar` as `cafe_bar`, or with a number where that is taken. */
function freeId(name: string, rows: readonly TenantCategory[]): CategoryId {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug =
    words
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^[_0-9]+|_$/g, '')
      .slice(0, 36) || 'category';
  const taken = new Set<string>([...CATEGORIES, ...rows.map(({ id }) => id)]);
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}_${number}`;
    if (!taken.has(id)) return id;
  }
}
