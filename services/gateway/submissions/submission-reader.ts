import { Injectable } from '@nestjs/common';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import type { Tenant } from '#libs/persistence/entities/tenant.entity.js';
import { Submissions } from '#libs/persistence/submissions.js';
import { notFound } from '../http/problem.js';
import {
  SubmissionDto,
  SubmissionItemDto,
  type SubmissionItemsDto,
  type SubmissionResultsDto,
} from './submission.dto.js';
import { SubmissionWatcher } from './submission-watcher.js';

const PAGE = 200;

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

  async items(
    { id: tenantId, timeZone }: Pick<Tenant, 'id' | 'timeZone'>,
    id: string,
    page: { after?: number; limit: number },
  ): Promise<SubmissionItemsDto> {
    await this.find(tenantId, id);
    const { items, next } = await this.submissions.items(tenantId, id, page);
    return {
      items: items.map((item) => SubmissionItemDto.of(item, timeZone)),
      nextCursor: next === undefined ? null : `${next}`,
    };
  }

  /** State and first results, if the submission ends within the time. */
  async resultsWithin(
    tenant: Pick<Tenant, 'id' | 'timeZone'>,
    id: string,
    timeoutMs: number,
  ): Promise<SubmissionResultsDto | undefined> {
    const submission = await this.watcher.untilTerminal(tenant.id, id, timeoutMs);
    if (!submission) return undefined;
    return { ...SubmissionDto.of(submission), ...(await this.items(tenant, id, { limit: PAGE })) };
  }
}
