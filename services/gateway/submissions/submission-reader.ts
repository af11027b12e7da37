import { Injectable } from '@nestjs/common';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { type ItemsPage, Submissions } from '#libs/persistence/submissions.js';
import { notFound } from '../http/problem.js';
import {
  SubmissionDto,
  SubmissionItemDto,
  type SubmissionItemsDto,
  type SubmissionResultsDto,
} from './submission.dto.js';
import { SubmissionWatcher } from './submission-watcher.js';

const PAGE = 200;

type TenantOf = Pick<Tenant, 'id' | 'timeZone'>;
type Page = Pick<ItemsPage, 'after'> & { limit: number };

/** Reads submissions as clients see them. */
@Injectable()
export class SubmissionReader {
  constructor(
    private readonly submissions: Submissions,
    private readonly watcher: SubmissionWatcher,
  ) {}

  /** Throws the 404 that unknown and foreign ids share. */
  async find(tenantId: string, id: string): Promise<Submission> {
    const submission = await this.submissions.find(tenantId, id);
    if (!submission) throw notFound('submission');
    return submission;
  }

  /** Throws as `find`. */
  async items(tenant: TenantOf, id: string, page: Page): Promise<SubmissionItemsDto> {
    return this.page(tenant, await this.find(tenant.id, id), page);
  }

  /** State and first results, if the submission ends within the time. */
  async resultsWithin(
    tenant: TenantOf,
    id: string,
    timeoutMs: number,
  ): Promise<SubmissionResultsDto | undefined> {
    const submission = await this.watcher.untilTerminal(tenant.id, id, timeoutMs);
    if (!submission) return undefined;
    return { ...SubmissionDto.of(submission), ...(await this.page(tenant, submission, { limit: PAGE })) };
  }

  private async page(
    { id: tenantId, timeZone }: TenantOf,
    { id, closed, failed, rejected }: Submission,
    page: Page,
  ): Promise<SubmissionItemsDto> {
    // While rows come in, those refused are not counted yet.
    const hasProblems = !closed || failed + rejected > 0;
    const { items, next } = await this.submissions.items(tenantId, id, { ...page, hasProblems });
    return {
      items: items.map((item) => SubmissionItemDto.of(item, timeZone)),
      nextCursor: next === undefined ? null : `${next}`,
    };
  }
}
