import { Injectable } from '@nestjs/common';
import type { CategoryId } from '#libs/contracts/index.js';
import { Categories } from '#libs/persistence/categories.js';
import { Problem } from '../http/problem.js';

/** Refuses what is no category of a tenant. */
@Injectable()
export class KnownCategories {
  constructor(private readonly categories: Categories) {}

  /** Throws a 400 `Problem` that names the field, or parameter, in which an unknown category stands. */
  async check(
    tenantId: string,
    category: CategoryId | null | undefined,
    pointer = '/category',
  ): Promise<void> {
    if (category == null || (await this.categories.knows(tenantId, category))) return;
    const detail = 'There is no such category; GET /v1/categories lists them, POST adds one.';
    throw new Problem({
      status: 400,
      code: 'invalid-request',
      detail,
      errors: [{ pointer, code: 'unknown-category', detail }],
    });
  }
}
