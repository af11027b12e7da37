import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { validate as isUuid } from 'uuid';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import type { ItemProblem } from '#libs/contracts/index.js';
import { KeyGoneError } from '#libs/sealing/tenant-keys.js';
import { SubmissionError } from './entities/submission-error.entity.js';
import type { Submission, SubmissionSource } from './entities/submission.entity.js';
import { Transaction } from './entities/transaction.entity.js';
import { heldKey } from './held-key.js';
import { insertProblems } from './insert-problems.js';
import { prepared } from './prepared.js';
import { askWithTenant, withTenant } from './with-tenant.js';

export interface NewSubmission {
  id: string;
  source: SubmissionSource;
  /** Items that come with it; more may follow while it is open. */
  accepted: number;
  /** No more items will come. */
  closed: boolean;
  /** Rows refused so far; they count as rejected. */
  problems?: readonly ItemProblem[];
}

/** What became of one row: its transaction, or why there is none. */
export type SubmissionItem =
  | { index: number; transaction: Transaction; problem?: undefined }
  | { index: number; problem: SubmissionError; transaction?: undefined };

/** Which items of a submission to read. */
export interface ItemsPage {
  /** The index of the last that is known. */
  after?: number;
  limit?: number;
  /** False where there are no rows without a transaction, or nobody wants them, which spares looking for them. */
  hasProblems?: boolean;
}

/** Writes what intake knows of submissions and reads how far they are; only history counts their results. */
@Injectable()
export class Submissions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Inserts all of them with their problems in one transaction, to be sealed with the key of this id. One that is already
   * there stays as it is, unless intake had failed it: then it is taken in anew. The same id may be among them twice, of two
   * requests at the same time. Throws `KeyGoneError`.
   */
  insert(tenantId: string, given: readonly NewSubmission[], keyId: string): Promise<void> {
    const submissions = [...new Map(given.map((submission) => [submission.id, submission])).values()];
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const [{ isHeld, created }]: [{ isHeld: boolean; created: string[] }] = await manager.query(INSERT, [
        tenantId,
        submissions.map(({ id }) => id),
        submissions.map(({ source }) => source),
        submissions.map(({ accepted }) => accepted),
        submissions.map(({ problems }) => problems?.length ?? 0),
        submissions.map(({ closed }) => closed),
        keyId,
      ]);
      if (!isHeld) throw new KeyGoneError();
      const fresh = new Set(created);
      const rows = submissions
        .filter(({ id }) => fresh.has(id))
        .flatMap(({ id, problems = [] }) => problems.map((problem) => ({ submissionId: id, ...problem })));
      await insertProblems(manager, tenantId, rows);
    });
  }

  /** Counts more items in; must commit before they are published. A negative number takes unpublished ones back. */
  addAccepted(tenantId: string, id: string, count: number): Promise<void> {
    return this.update(tenantId, ADD_ACCEPTED, [id, count]);
  }

  /** Ends intake; `rejected` is the final number of refused rows, if it changed. */
  close(tenantId: string, id: string, { rejected }: { rejected?: number } = {}): Promise<void> {
    return this.update(tenantId, CLOSE, [id, rejected ?? null]);
  }

  /** Ends intake with a reason. `unpublished` items that will never be delivered no longer count as accepted. */
  fail(tenantId: string, id: string, reason: string, { unpublished = 0 } = {}): Promise<void> {
    return this.update(tenantId, FAIL, [id, reason, unpublished]);
  }

  async find(tenantId: string, id: string): Promise<Submission | undefined> {
    return (await this.findMany(tenantId, [id]))[0];
  }

  /** Those that exist, in no particular order. */
  async findMany(tenantId: string, ids: readonly string[]): Promise<Submission[]> {
    const wanted = ids.filter((id) => isUuid(id));
    if (!wanted.length) return [];
    return askWithTenant(this.dataSource, tenantId, find(wanted));
  }

  /** Results and problems after an index, by index; `next` is where the following page starts. */
  async items(
    tenantId: string,
    submissionId: string,
    { after = -1, limit = 50, hasProblems = true }: ItemsPage = {},
  ): Promise<{ items: SubmissionItem[]; next?: number }> {
    if (!isUuid(submissionId)) return { items: [] };
    const take = Math.min(Math.max(limit, 1), 200);
    const rows = await withTenant(this.dataSource, tenantId, (manager) =>
      readItems(manager, { submissionId, after, take: take + 1, hasProblems }),
    );
    const items = rows.slice(0, take);
    return rows.length > take ? { items, next: items.at(-1)!.index } : { items };
  }

  private update(tenantId: string, sql: string, parameters: unknown[]): Promise<void> {
    return withTenant(this.dataSource, tenantId, async (manager) => {
      await manager.query(sql, parameters);
    });
  }
}

async function readItems(
  manager: EntityManager,
  {
    submissionId,
    after,
    take,
    hasProblems,
  }: { submissionId: string; after: number; take: number; hasProblems: boolean },
): Promise<SubmissionItem[]> {
  const page = { where: { submissionId, index: MoreThan(after) }, order: { index: 'ASC' as const }, take };
  const transactions = await manager.find(Transaction, page);
  const problems = hasProblems ? await manager.find(SubmissionError, page) : [];
  return [
    ...transactions.map((transaction) => ({ index: transaction.index, transaction })),
    ...problems.map((problem) => ({ index: problem.index, problem })),
  ]
    .sort((a, b) => a.index - b.index)
    .slice(0, take);
}

const INSERT = prepared(`
  WITH ${heldKey('$7')}, created AS (
    INSERT INTO submissions AS submission (tenant_id, id, source, accepted, rejected, closed, completed_at)
    SELECT $1, id, source, accepted, rejected, closed, CASE WHEN closed AND accepted = 0 THEN now() END
    FROM held, unnest($2::uuid[], $3::text[], $4::integer[], $5::integer[], $6::boolean[])
      AS new (id, source, accepted, rejected, closed)
    ON CONFLICT (id) DO UPDATE
    SET accepted = excluded.accepted, rejected = excluded.rejected, closed = excluded.closed, failure_reason = NULL,
      completed_at = CASE
        WHEN excluded.closed AND submission.processed + submission.failed >= excluded.accepted THEN now()
      END,
      updated_at = now()
    WHERE submission.failure_reason IS NOT NULL
    RETURNING id
  )
  SELECT EXISTS (SELECT FROM held) AS "isHeld", ARRAY(SELECT id FROM created) AS created
`);

// As the entity has it, without the query builder: whoever waits asks again and again.
function find(ids: readonly string[]): string {
  const wanted = escapeLiteral(`{${ids.join()}}`);
  return `
    SELECT id, tenant_id AS "tenantId", source, accepted, processed, duplicates, failed, rejected, closed,
      failure_reason AS "failureReason", created_at AS "createdAt", updated_at AS "updatedAt",
      completed_at AS "completedAt"
    FROM submissions WHERE id = ANY (${wanted}::uuid[])
  `;
}

const ADD_ACCEPTED = `
  UPDATE submissions SET accepted = accepted + $2, updated_at = now() WHERE id = $1
`;

const CLOSE = `
  UPDATE submissions
  SET closed = true, rejected = coalesce($2, rejected), updated_at = now(),
    completed_at = CASE WHEN processed + failed >= accepted THEN coalesce(completed_at, now()) END
  WHERE id = $1
`;

const FAIL = `
  UPDATE submissions
  SET closed = true, failure_reason = $2, accepted = accepted - $3, updated_at = now(),
    completed_at = CASE WHEN processed + failed >= accepted - $3 THEN coalesce(completed_at, now()) END
  WHERE id = $1
`;
