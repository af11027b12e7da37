import { v7 } from 'uuid';
import type { SubmissionSource } from '#libs/persistence/entities/submission.entity.js';
import type { SubmissionProblems } from '#libs/persistence/submission-problems.js';
import type { Submissions } from '#libs/persistence/submissions.js';
import type { Accepted } from './cut-chunks.js';
import type { FileRow } from './file/lines.js';
import { itemId } from './item-id.js';
import type { Journal } from './journal.js';
import { NothingAcceptedError } from './nothing-accepted.error.js';
import type { ChunkPublisher, IntakeTenant } from './publish-chunks.js';
import { settle } from './settle.js';
import { type Problem, validateItem } from './validate.js';

/** Rows that go to the broker together, before the next are read: whole chunks, as they are cut by default. */
const BATCH_ROWS = 1000;
/** Problems that are told to the client, and those that are stored; all are counted. */
const LISTED_PROBLEMS = 100;
const STORED_PROBLEMS = 1000;

/** Counts of a closed submission. */
export interface Closed {
  submissionId: string;
  accepted: number;
  rejected: number;
  /** The first problems; `rejected` counts all. */
  problems: Problem[];
}

/** A submission whose rows still come in; each batch is confirmed before the next is taken. */
export class OpenSubmission {
  readonly id: string;
  private readonly listed: Problem[] = [];
  private unstored: Problem[] = [];
  private stored = 0;
  private batch: Accepted[] = [];
  private rows = 0;
  private lastLine = 0;
  private confirmedLine = 0;
  private accepted = 0;
  private rejected = 0;
  private isCreated = false;

  constructor(
    private readonly tenant: IntakeTenant,
    private readonly source: SubmissionSource,
    private readonly chunks: ChunkPublisher,
    private readonly submissions: Submissions,
    private readonly problems: SubmissionProblems,
    private readonly journal?: Journal,
  ) {
    this.id = journal?.submissionId ?? v7();
  }

  /** Takes rows in; waits for confirms whenever a batch is full. Throws as `Intake.submit` does. */
  async add(rows: readonly FileRow[]): Promise<void> {
    const clock = { now: new Date().toISOString(), timeZone: this.tenant.timeZone };
    for (const row of rows) {
      const place = { index: this.rows++, line: row.line };
      this.lastLine = row.line;
      this.journal?.note(row);
      const checked =
        'fault' in row ? { problem: { ...place, ...row.fault } } : validateItem(row.item, place, clock);
      if ('problem' in checked) this.refuse(checked.problem);
      else {
        const ref = { itemId: itemId(this.id, place.index), submissionId: this.id, index: place.index };
        this.batch.push({ ref, sms: checked.sms });
      }
      if (this.batch.length >= BATCH_ROWS) await this.flush();
    }
  }

  /** What the broker has confirmed so far: how many rows, and up to which line. */
  get confirmed(): { accepted: number; line: number } {
    return { accepted: this.accepted, line: this.confirmedLine };
  }

  /** Sends what is left and ends the submission. Throws `NothingAcceptedError` when no row was valid. */
  async close(): Promise<Closed> {
    await this.flush();
    if (!this.isCreated) throw new NothingAcceptedError(this.listed, this.rejected);
    await this.end();
    const { id: submissionId, accepted, rejected, listed: problems } = this;
    return { submissionId, accepted, rejected, problems };
  }

  /** Ends it where its source broke off: what is confirmed stays, what is not is dropped. */
  async interrupt(): Promise<void> {
    if (!this.isCreated) return;
    this.stored = Math.min(this.stored, STORED_PROBLEMS - 1);
    this.refuse({
      index: this.rows,
      line: this.lastLine,
      code: 'upload-interrupted',
      detail: 'The upload broke off here; send the rest as another file.',
    });
    await this.end();
  }

  private async end(): Promise<void> {
    await this.storeProblems();
    await this.submissions.close(this.tenant.id, this.id, { rejected: this.rejected });
  }

  private refuse(problem: Problem): void {
    this.rejected += 1;
    this.chunks.metrics.invalid(1);
    if (this.listed.length < LISTED_PROBLEMS) this.listed.push(problem);
    if (this.stored >= STORED_PROBLEMS) return;
    this.stored += 1;
    this.unstored.push(problem);
  }

  private async flush(): Promise<void> {
    const batch = this.batch;
    if (!batch.length) return;
    this.batch = [];
    // The last batch of an earlier attempt may not have arrived; those before it have.
    if (this.journal && this.rows < this.journal.handedOn) return this.confirm(batch.length);
    const chunks = await this.chunks.seal(this.tenant, batch, (keyId) => this.count(batch.length, keyId));
    const { unpublished, failure } = settle(this.id, chunks, await this.chunks.publish(chunks));
    if (failure !== undefined) await this.abandon(unpublished);
    if (failure !== undefined) throw failure;
    this.confirm(batch.length);
    await this.storeProblems();
  }

  private confirm(count: number): void {
    this.accepted += count;
    this.confirmedLine = this.lastLine;
  }

  /** The count must be there before the first result is, or the submission would look done too early. */
  private async count(accepted: number, keyId: string): Promise<void> {
    if (this.journal) {
      await this.journal.handOn(this.accepted + accepted, keyId);
      this.isCreated = true;
      return;
    }
    // Should the key be gone, the submission has gone with it.
    if (this.isCreated) return await this.submissions.addAccepted(this.tenant.id, this.id, accepted);
    const submission = { id: this.id, source: this.source, accepted, closed: false };
    await this.submissions.insert(this.tenant.id, [submission], keyId);
    this.isCreated = true;
  }

  private async abandon(unpublished: number): Promise<void> {
    // Best effort: the caller learns of the failure in any case.
    await this.submissions
      .fail(this.tenant.id, this.id, 'not-queued', { unpublished })
      .catch(() => undefined);
    this.isCreated = false;
  }

  private async storeProblems(): Promise<void> {
    const problems = this.unstored;
    if (!problems.length) return;
    this.unstored = [];
    await this.problems.insert(this.tenant.id, this.id, problems);
  }
}
