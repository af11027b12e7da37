import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { currentTraceparent, inSpan, type SpanOptions } from '#libs/tracing/span.js';
import { GroupCommit } from '#libs/group-commit/group-commit.js';
import { UnavailableError } from '#libs/messaging/errors.js';
import type { SubmissionSource } from '#libs/persistence/entities/submission.entity.js';
import { SubmissionProblems } from '#libs/persistence/submission-problems.js';
import { type NewSubmission, Submissions } from '#libs/persistence/submissions.js';
import type { Accepted } from './cut-chunks.js';
import { itemId } from './item-id.js';
import type { Journal } from './journal.js';
import { NothingAcceptedError } from './nothing-accepted.error.js';
import { OpenSubmission } from './open-submission.js';
import { ChunkPublisher, type IntakeTenant } from './publish-chunks.js';
import { settle } from './settle.js';
import { type Problem, validateItem } from './validate.js';

/** What a caller may tell its client once the broker has confirmed. */
export interface Submitted {
  submissionId: string;
  accepted: number;
  /** Items that were refused; the others are on their way. */
  problems: Problem[];
}

export interface SubmitOptions {
  source: SubmissionSource;
  /** The same id again makes no second submission and no second transaction. A fresh UUIDv7 by default. */
  id?: string | undefined;
  /** JSON pointer of the item with this index, for its problems. */
  pointerOf?: (index: number) => string;
}

interface Entry {
  tenant: IntakeTenant;
  submission: NewSubmission;
  items: Accepted[];
  bytes: number;
  /** Of the request that handed it in. */
  traceparent: string | undefined;
}

/** A flush belongs to the first request's trace and knows of the others'. */
const spanOf = ([first, ...others]: Entry[]): SpanOptions => ({
  parent: first?.traceparent,
  links: others.flatMap(({ traceparent }) => traceparent ?? []),
});

const BYTES_PER_FLUSH = 1024 * 1024;
const BYTES_IN_ALL = 32 * 1024 * 1024;

/** The one way in: validates, identifies, writes the submission row, seals, and publishes with confirm. */
@Injectable()
export class Intake {
  private readonly group = new GroupCommit<Entry, void>(
    (tenantId, entries) => inSpan('intake', spanOf(entries), () => this.flush(tenantId, entries)),
    {
      weigh: (entry) => entry.bytes,
      perFlush: BYTES_PER_FLUSH,
      patienceMs: 250,
      inAll: { most: BYTES_IN_ALL, refuse: () => new UnavailableError('busy') },
    },
  );

  constructor(
    private readonly chunks: ChunkPublisher,
    private readonly submissions: Submissions,
    private readonly problems: SubmissionProblems,
  ) {}

  /**
   * Resolves when every valid item is confirmed by the broker. Throws `NothingAcceptedError` when none is valid (and
   * nothing is stored), `UnavailableError` when none was taken, `OutcomeUnknownError` when some may have been, and
   * `DatabaseDownError`.
   */
  async submit(tenant: IntakeTenant, items: readonly unknown[], options: SubmitOptions): Promise<Submitted> {
    const { source, id = v7(), pointerOf } = options;
    const clock = { now: new Date().toISOString(), timeZone: tenant.timeZone };
    const accepted: Accepted[] = [];
    const problems: Problem[] = [];
    items.forEach((item, index) => {
      const checked = validateItem(item, { index, ...(pointerOf && { pointer: pointerOf(index) }) }, clock);
      if ('problem' in checked) problems.push(checked.problem);
      else accepted.push({ ref: { itemId: itemId(id, index), submissionId: id, index }, sms: checked.sms });
    });
    this.chunks.metrics.invalid(problems.length);
    if (!accepted.length) throw new NothingAcceptedError(problems, problems.length);
    const bytes = accepted.reduce((sum, { sms }) => sum + sms.reveal().text.length, 0);
    const submission = { id, source, accepted: accepted.length, closed: true, problems };
    const traceparent = currentTraceparent();
    await this.group.add(tenant.id, { tenant, submission, items: accepted, bytes, traceparent });
    return { submissionId: id, accepted: accepted.length, problems };
  }

  /** For items that arrive as a stream, under `journal` if it may be sent again; nothing is stored before the first valid one. */
  openSubmission(tenant: IntakeTenant, source: SubmissionSource, journal?: Journal): OpenSubmission {
    return new OpenSubmission(tenant, source, this.chunks, this.submissions, this.problems, journal);
  }

  private async flush(tenantId: string, entries: Entry[]): Promise<PromiseSettledResult<void>[]> {
    const { tenant } = entries[0]!;
    const items = entries.flatMap((entry) => entry.items);
    const submissions = entries.map(({ submission }) => submission);
    const chunks = await this.chunks.seal(tenant, items, (keyId) =>
      this.submissions.insert(tenantId, submissions, keyId),
    );
    const outcomes = await this.chunks.publish(chunks);
    return Promise.all(
      entries.map(async ({ submission: { id } }): Promise<PromiseSettledResult<void>> => {
        const { unpublished, failure } = settle(id, chunks, outcomes);
        if (failure === undefined) return { status: 'fulfilled', value: undefined };
        // Best effort: the caller learns of the failure in any case.
        await this.submissions.fail(tenantId, id, 'not-queued', { unpublished }).catch(() => undefined);
        return { status: 'rejected', reason: failure };
      }),
    );
  }
}
