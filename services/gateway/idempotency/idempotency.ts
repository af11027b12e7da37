import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { IdempotencyKeys, KeyHeldError, type StoredKey } from '#libs/persistence/idempotency-keys.js';
import { Fingerprint, fingerprintKey } from '#libs/sealing/fingerprint.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { TenantKeys } from '#libs/sealing/tenant-keys.js';
import { toProblem } from '../http/to-problem.js';
import type { SubmissionAcceptedDto } from '../submissions/submission.dto.js';
import { Attempt, inProgress } from './attempt.js';
import { readIdempotencyKey } from './read-idempotency-key.js';

/** A request that may be sent again. */
export interface Repeatable {
  tenantId: string;
  route: string;
  /** The Idempotency-Key header; without one every request is a new one. */
  header: string | undefined;
  /** What is known of the request before `work` begins; a file's rows come later. */
  body?: object;
}

/** What a request is answered, and whether an earlier one was answered so. */
export interface OnceAnswer {
  answer: SubmissionAcceptedDto;
  isReplay: boolean;
}

/** Sees to it that a request with an Idempotency-Key has one result, however often it is sent. */
@Injectable()
export class Idempotency {
  private readonly keyring: Keyring;

  constructor(
    private readonly keys: IdempotencyKeys,
    { master }: TenantKeys,
  ) {
    this.keyring = master;
  }

  /**
   * Runs `work`, which answers what an earlier attempt was answered if there is any. Throws a `Problem` 400 for a bad
   * key, 409 for one that is in use, 422 for one that another request had, and whatever `work` throws.
   */
  async once(
    request: Repeatable,
    work: (attempt?: Attempt) => Promise<SubmissionAcceptedDto>,
  ): Promise<OnceAnswer> {
    if (request.header === undefined) return { answer: await work(), isReplay: false };
    const attempt = await this.begin(request, readIdempotencyKey(request.header));
    try {
      if (request.body) attempt.note(request.body);
      const answer = await work(attempt);
      // Without it, the same request again finds the same submission and adds nothing.
      await attempt.complete(answer).catch(() => undefined);
      return { answer, isReplay: attempt.answer !== undefined };
    } catch (failure) {
      const status = toProblem(failure)?.body.status ?? 500;
      // Where the database is down, the key is free again after ten seconds.
      await attempt.abandon(status < 500).catch(() => undefined);
      throw failure;
    } finally {
      attempt.end();
    }
  }

  private async begin({ tenantId, route, body }: Repeatable, key: string): Promise<Attempt> {
    this.keyring.refresh?.();
    const { current } = this.keyring;
    const currentKey = fingerprintKey(this.keyring, current, tenantId)!;
    const whole = new Fingerprint();
    if (body) whole.add(body);
    const [name, holder] = [{ tenantId, route, key }, randomUUID()];
    const fresh: StoredKey = {
      submissionId: v7(),
      parts: whole.parts,
      fingerprint: whole.digest(currentKey),
      fingerprintKey: current,
      answer: null,
    };
    const known = await this.keys.hold(name, holder, fresh).catch((failure: unknown) => {
      throw failure instanceof KeyHeldError ? inProgress() : failure;
    });
    const comparison = {
      fingerprint: new Fingerprint(),
      current: { id: current, key: currentKey },
      stored: fingerprintKey(this.keyring, known.fingerprintKey, tenantId),
    };
    return new Attempt(this.keys, name, holder, known, comparison, known.submissionId === fresh.submissionId);
  }
}
