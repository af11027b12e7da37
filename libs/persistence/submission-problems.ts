import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ItemProblem } from '#libs/contracts/index.js';
import { insertProblems } from './insert-problems.js';
import { withTenant } from './with-tenant.js';

/** Keeps the rows of a submission that intake refused. */
@Injectable()
export class SubmissionProblems {
  constructor(private readonly dataSource: DataSource) {}

  insert(tenantId: string, submissionId: string, problems: readonly ItemProblem[]): Promise<void> {
    return withTenant(this.dataSource, tenantId, (manager) =>
      insertProblems(
        manager,
        tenantId,
        problems.map((problem) => ({ submissionId, ...problem })),
      ),
    );
  }
}
